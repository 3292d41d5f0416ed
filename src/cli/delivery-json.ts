import type { Instant } from '../domain/plain-date.ts';
import { standingOf } from '../services/standing.ts';
import type { Delivery } from '../store/contract/deliveries.ts';

/** What a script needs of a delivery; its text is left out. `question`: of an alert, as its parliament numbers it. */
export function deliveryJson(delivery: Delivery, question: string | undefined) {
	const { id, state, payload, target, pace, createdAt, dueAt, inFlightSince, attempts, messageIds, error } = delivery;
	return {
		id,
		state,
		standing: standingOf(delivery),
		kind: payload.kind,
		question,
		target,
		pace,
		createdAt: timeOf(createdAt),
		dueAt: timeOf(dueAt),
		inFlightSince: inFlightSince === undefined ? undefined : timeOf(inFlightSince),
		attempts,
		messageIds,
		error,
	};
}

function timeOf(instant: Instant): string {
	return new Date(instant).toISOString();
}
