import { isDeepStrictEqual } from 'node:util';
import type { Explanation, MessagePlace, Moment } from '../../domain/explanation.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import { alertFate } from './alert-fate.ts';
import { messageOf } from './course-of.ts';
import { digestFate } from './digest-fate.ts';
import type { Facts } from './facts.ts';

/** Whether a target was told of a question, when, or why not: one moment for what came together and ended alike. */
export function explain(facts: Facts): Explanation {
	const { question, target, events, concerns } = facts;
	const moments: Moment[] = [];
	for (const event of events) {
		const moment = momentOf(facts, event);
		const before = moments.at(-1);
		if (before !== undefined && isDeepStrictEqual({ ...before, events: [] }, { ...moment, events: [] })) {
			moments.splice(-1, 1, { ...moment, events: [...before.events, ...moment.events] });
		} else moments.push(moment);
	}
	return {
		question,
		target,
		following: concerns.map(({ subscription: { subject, interest, pace, paused } }) => ({
			...{ subject, interest, pace, paused },
		})),
		moments: moments.toReversed(),
	};
}

function momentOf(facts: Facts, event: StoredEvent): Moment {
	return {
		at: event.at,
		events: [{ kind: event.kind, on: event.on }],
		alert: alertFate(facts, event),
		digest: digestFate(facts, event),
		revised: revisedFor(facts, event),
	};
}

/** The message that was brought up to date for it. */
function revisedFor({ deliveries }: Facts, { seq }: StoredEvent): MessagePlace | undefined {
	const revision = deliveries.findLast(
		({ payload, state }) => payload.kind === 'revision' && payload.events.includes(seq) && state === 'sent',
	);
	const revised = deliveries.find(
		({ id }) => revision?.payload.kind === 'revision' && id === revision.payload.deliveryId,
	);
	return revised && messageOf(revised);
}
