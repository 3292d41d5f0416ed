import type { Clock } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { itemsOf, mergeItems } from './items.ts';
import { targetKey } from './target-key.ts';

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/** Merges what was held for a daily or weekly hour that has come into one message per target. */
export function createBundles({ store, clock }: Dependencies) {
	return function writeDue(): Promise<number> {
		return store.transaction(async ({ deliveries }) => {
			const held = await deliveries.heldUntil(clock());
			const byTarget = Map.groupBy(held, ({ target }) => targetKey(target));
			const bundles = [...byTarget.values()].flatMap((group) => bundle(group, clock()));
			await deliveries.add(bundles);
			await deliveries.supersede(held.map(({ id }) => id));
			return bundles.length;
		});
	};
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
