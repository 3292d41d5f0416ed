import type { Clock } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { itemsOf, mergeItems } from './items.ts';
import { targetKey } from './target-key.ts';

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/**
 * Merges what was held, for a daily or weekly hour that has come or for the end of quiet hours, into one message per
 * target; an alert that is alone, and a flood, are one already.
 */
export function createBundles({ store, clock }: Dependencies) {
	return function writeDue(): Promise<number> {
		return store.transaction(async ({ deliveries }) => {
			const held = await deliveries.heldUntil(clock());
			const byTarget = Map.groupBy(held, ({ target }) => targetKey(target));
			const groups = [...byTarget.values()].map(sorted);
			const bundles = groups.flatMap(({ together }) => bundle(together, clock()));
			await deliveries.add(bundles);
			await deliveries.supersede(groups.flatMap(({ together }) => together.map(({ id }) => id)));
			const asTheyAre = groups.flatMap(({ alone }) => alone.map(({ id }) => id));
			await deliveries.release(asTheyAre);
			return bundles.length + asTheyAre.length;
		});
	};
}

function sorted(held: readonly Delivery[]): { readonly together: Delivery[]; readonly alone: Delivery[] } {
	const floods = held.filter(({ payload }) => payload.kind === 'flood');
	const others = held.filter(({ payload }) => payload.kind !== 'flood');
	const [only] = others.length === 1 ? others : [];
	if (only?.pace === 'now') return { together: [], alone: [...floods, only] };
	return { together: others, alone: floods };
}

function bundle(held: readonly Delivery[], now: number): readonly NewDelivery[] {
	const [first] = held;
	if (first === undefined) return [];
	return [
		{
			key: `bundle:${first.id}:${targetKey(first.target)}`,
			target: first.target,
			locale: first.locale,
			payload: { kind: 'bundle', items: mergeItems(held.flatMap(itemsOf)) },
			pace: 'now',
			state: 'due',
			dueAt: now,
			runId: undefined,
			createdAt: now,
		},
	];
}
