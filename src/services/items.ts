import type { Delivery, Item } from '../store/contract/deliveries.ts';

/** The questions that an alert, a bundle or a flood tells of. */
export function itemsOf({ payload }: Pick<Delivery, 'payload'>): readonly Item[] {
	if (payload.kind === 'alert') return [payload.item];
	return payload.kind === 'bundle' || payload.kind === 'flood' ? payload.items : [];
}

/** One item per question, with all that happened to it and every subscription that wanted to know. */
export function mergeItems(items: readonly Item[]): readonly Item[] {
	const byQuestion = Map.groupBy(items, ({ questionId }) => questionId);
	return [...byQuestion].map(([questionId, group]) => ({
		questionId,
		events: [...new Set(group.flatMap(({ events }) => events))],
		subscriptions: [...new Set(group.flatMap(({ subscriptions }) => subscriptions))],
	}));
}
