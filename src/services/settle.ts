import type { Clock } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { isForLater } from './is-for-later.ts';
import { itemsOf, mergeItems } from './items.ts';
import { targetKey } from './target-key.ts';

/** Above this many events in one run, each target gets one summary. */
const FLOOD = 200;

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/**
 * Lets go, at the end of a run, of the alerts that it owes: one by one, or one summary per target in a flood. Those of a
 * channel in its quiet hours wait for their end.
 */
export function createSettle({ store, clock }: Dependencies) {
	return function settle(run: { readonly id: number; readonly source: string }): Promise<'quiet' | 'flood'> {
		return store.transaction(async ({ deliveries, events }) => {
			const held = await deliveries.heldOfRun(run.id);
			const isFlood = (await events.countOfRun(run.id)) > FLOOD;
			// Messages that are brought up to date notify nobody, however many and whenever.
			const alerts = held.filter(({ payload }) => payload.kind === 'alert');
			const summed = isFlood ? alerts : [];
			const byTarget = Map.groupBy(summed, ({ target }) => targetKey(target));
			await deliveries.add([...byTarget.values()].flatMap((owed) => summary(owed, run)));
			await deliveries.supersede(summed.map(({ id }) => id));
			// What comes after quiet hours comes after what they held back.
			const waiting = [...(await deliveries.heldUntil(clock())), ...alerts].filter(isForLater);
			const quiet = new Set(waiting.map(({ target }) => targetKey(target)));
			const later = alerts.filter(({ target }) => !isFlood && quiet.has(targetKey(target)));
			await deliveries.leaveRun(later.map(({ id }) => id));
			const now = held.filter((delivery) => !summed.includes(delivery) && !later.includes(delivery));
			await deliveries.release(now.map(({ id }) => id));
			return isFlood ? 'flood' : 'quiet';
		});
	};

	function summary(owed: readonly Delivery[], run: { readonly id: number; readonly source: string }): NewDelivery[] {
		const [first] = owed;
		if (first === undefined) return [];
		const now = clock();
		const isQuiet = owed.some(isForLater);
		return [
			{
				// A run that was cut off after it had let go is settled again: what it still owes is another summary.
				key: `flood:${run.id}:${first.id}:${targetKey(first.target)}`,
				target: first.target,
				locale: first.locale,
				payload: { kind: 'flood', source: run.source, items: mergeItems(owed.flatMap(itemsOf)) },
				pace: 'now',
				state: isQuiet ? 'held' : 'due',
				dueAt: isQuiet ? Math.max(...owed.map(({ dueAt }) => dueAt)) : now,
				runId: isQuiet ? undefined : run.id,
				createdAt: now,
			},
		];
	}
}
