import type { DigestFate } from '../../domain/explanation.ts';
import { wants } from '../../domain/interest.ts';
import type { Delivery } from '../../store/contract/deliveries.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import type { Concern } from '../../store/contract/subscriptions.ts';
import { courseOf } from './course-of.ts';
import type { Facts } from './facts.ts';

/** What became of an event in the channel's digest. */
export function digestFate(facts: Facts, event: StoredEvent): DigestFate {
	const { digest, pastDigests, question } = facts;
	if (event.silent) return { kind: 'none' };
	const past = pastDigests.find(({ after, upTo }) => after < event.seq && event.seq <= upTo);
	const message = facts.deliveries.findLast((delivery) => covers(delivery, event) && courseOf(delivery, facts));
	if (past !== undefined) {
		const { scope, told = [], date } = past;
		if (scope === 'followed' && !told.includes(question.id)) return { kind: 'not-followed', date };
		return { kind: 'in', date, course: message && courseOf(message, facts) };
	}
	// Written before digests were kept.
	if (message?.payload.kind === 'digest') {
		return { kind: 'in', date: message.payload.date, course: courseOf(message, facts) };
	}
	if (digest === undefined) return { kind: 'none' };
	if (event.seq <= digest.lastSeq) return { kind: 'off', since: digest.hoursSince };
	const isTold = digest.scope === 'everything' || facts.concerns.some((concern) => brings(concern, facts));
	return isTold ? { kind: 'coming', at: digest.nextAt } : { kind: 'not-followed', date: undefined };
}

function covers({ payload }: Delivery, { seq }: StoredEvent): boolean {
	return payload.kind === 'digest' && payload.after < seq && seq <= payload.upTo;
}

/** A digest tells a question with all that happened to it, where any of it is wanted. */
function brings({ subscription, former }: Concern, { events, digest }: Facts): boolean {
	const { interest, paused } = subscription;
	return events
		.filter(({ seq, silent }) => !silent && seq > (digest?.lastSeq ?? 0))
		.some(({ kind }) => !paused && wants(interest, kind) && (!former || kind === 'reassigned'));
}
