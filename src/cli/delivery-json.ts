import type { Instant } from '../domain/plain-date.ts';
import type { Delivery } from '../store/contract/deliveries.ts';

/** What a script needs of a delivery; its text is left out. */
export function deliveryJson({ id, state, payload, target, pace, ...delivery }: Delivery) {
	const { createdAt, dueAt, attempts, messageIds, error } = delivery;
	return {
		id,
		state,
		kind: payload.kind,
		target,
		pace,
		createdAt: timeOf(createdAt),
		dueAt: timeOf(dueAt),
		attempts,
		messageIds,
		error,
	};
}

function timeOf(instant: Instant): string {
	return new Date(instant).toISOString();
}
