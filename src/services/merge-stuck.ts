import type { Clock } from '../domain/plain-date.ts';
import type { Store } from '../store/contract/store.ts';
import { catchUp } from './catch-up.ts';
import { targetKey } from './target-key.ts';

const SEVEN_DAYS = 7 * 86_400_000;

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/** Where something could not be delivered for a week, merges all that waits there, so that it does not come as a flood. */
export function createMergeStuck({ store, clock }: Dependencies) {
	return function mergeStuck(): Promise<void> {
		return store.transaction(async ({ deliveries }) => {
			const now = clock();
			const stuck = await deliveries.stuckSince(now - SEVEN_DAYS);
			for (const waiting of Map.groupBy(stuck, ({ target }) => targetKey(target)).values()) {
				const { instead, merged } = catchUp(waiting, now);
				await deliveries.add(merged);
				// An alert of a week ago is none any more: it becomes a line of what is told instead.
				const old = instead.filter(
					({ payload, createdAt }) => payload.kind === 'alert' && createdAt < now - SEVEN_DAYS,
				);
				await deliveries.expire(old.map(({ id }) => id));
				await deliveries.supersede(instead.map(({ id }) => id));
			}
		});
	};
}
