import type { AlertFate } from '../../domain/explanation.ts';
import type { Delivery } from '../../store/contract/deliveries.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import { itemsOf } from '../items.ts';
import { NINETY_DAYS } from '../retention.ts';
import { courseOf } from './course-of.ts';
import type { Facts } from './facts.ts';
import { missesOf } from './misses-of.ts';

/** What became of an event beside digests. */
export function alertFate(facts: Facts, event: StoredEvent): AlertFate {
	const { deliveries, question, concerns, now } = facts;
	const telling = deliveries.filter((delivery) => tells(delivery, { question: question.id, seq: event.seq }));
	// What was merged is told by what came after it.
	const last = telling.findLast((delivery) => courseOf(delivery, facts) !== undefined);
	const course = last && courseOf(last, facts);
	if (last !== undefined && course !== undefined) {
		const expired = telling.some(({ state }) => state === 'expired');
		return { kind: 'message', as: formOf(last, telling), expired, course };
	}
	if (telling.length > 0) return { kind: 'stopped' };
	if (event.silent) return { kind: 'silent', why: silenceOf(event) };
	const misses = missesOf(concerns, event);
	// What would have brought it may have: what was sent then is no longer known.
	const isUnknown = misses.length === 0 || misses.some(({ why }) => why.kind === 'paused' || why.kind === 'otherwise');
	return event.at < now - NINETY_DAYS && isUnknown ? { kind: 'erased' } : { kind: 'unmatched', misses };
}

function tells(delivery: Delivery, { question, seq }: { readonly question: number; readonly seq: number }): boolean {
	return itemsOf(delivery).some(({ questionId, events }) => questionId === question && events.includes(seq));
}

type Message = Extract<AlertFate, { kind: 'message' }>;

function formOf({ payload }: Delivery, [first]: readonly Delivery[]): Message['as'] {
	if (payload.kind === 'flood') return 'flood';
	const pace = first?.payload.kind === 'alert' ? first.pace : 'now';
	if (pace !== 'now') return pace;
	return payload.kind === 'alert' ? 'alert' : 'missed';
}

function silenceOf({ kind, runId }: StoredEvent): Extract<AlertFate, { kind: 'silent' }>['why'] {
	if (kind === 'overdue') return 'late-already';
	return runId === undefined ? 'import' : 'first-fill';
}
