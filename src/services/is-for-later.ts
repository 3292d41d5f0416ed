import type { Delivery } from '../store/contract/deliveries.ts';

/** Whether an alert that would come at once is held for the end of its channel's quiet hours. */
export function isForLater({ payload, pace, dueAt, createdAt }: Delivery): boolean {
	return pace === 'now' && payload.kind !== 'revision' && dueAt > createdAt;
}
