import type { Clock } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { isForLater } from './is-for-later.ts';
import { itemsOf, mergeItems } from './items.ts';
import { targetKey } from './target-key.ts';

/** Above this many events in one run, each target gets one summary. */
const FLOOD = 200;
/** Above this many of its own, a target gets all of them together: so many messages would bury what else is there. */
const MOST_ALERTS = 25;

type Burst = { readonly run: { readonly id: number; readonly source: string }; readonly isFlood: boolean };

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/**
 * Lets go, at the end of a run, of the alerts that it owes: one by one, or one summary per target that they would flood. Those of a
 * channel in its quiet hours wait for their end.
 */
export function createSettle({ store, clock }: Dependencies) {
	return function settle(run: Burst['run']): Promise<'quiet' | 'flood'> {
		return store.transaction(async ({ deliveries, events }) => {
			const held = await deliveries.heldOfRun(run.id);
			const isFlood = (await events.countOfRun(run.id)) > FLOOD;
			// Messages that are brought up to date notify nobody, however many and whenever.
			const alerts = held.filter(({ payload }) => payload.kind === 'alert');
			// What comes after quiet hours comes after what they held back.
			const waiting = [...(await deliveries.heldUntil(clock())), ...alerts].filter(isForLater);
			const quiet = new Set(waiting.map(({ target }) => targetKey(target)));
			// At their end all of it comes in one message anyway.
			const isSummed = (key: string, { length }: readonly Delivery[]) =>
				isFlood || (length > MOST_ALERTS && !quiet.has(key));
			const byTarget = [...Map.groupBy(alerts, ({ target }) => targetKey(target))];
			const bursts = byTarget.filter(([key, owed]) => isSummed(key, owed)).map(([, owed]) => owed);
			await deliveries.add(bursts.flatMap((owed) => summary(owed, { run, isFlood })));
			const summed = new Set(bursts.flat());
			await deliveries.supersede([...summed].map(({ id }) => id));
			const later = new Set(alerts.filter((alert) => !summed.has(alert) && quiet.has(targetKey(alert.target))));
			await deliveries.leaveRun([...later].map(({ id }) => id));
			const now = held.filter((delivery) => !summed.has(delivery) && !later.has(delivery));
			await deliveries.release(now.map(({ id }) => id));
			return isFlood ? 'flood' : 'quiet';
		});
	};

	function summary(owed: readonly Delivery[], { run, isFlood }: Burst): NewDelivery[] {
		const [first] = owed;
		if (first === undefined) return [];
		const now = clock();
		const isQuiet = owed.some(isForLater);
		const items = mergeItems(owed.flatMap(itemsOf));
		return [
			{
				// A run that was cut off after it had let go is settled again: what it still owes is another summary.
				key: `flood:${run.id}:${first.id}:${targetKey(first.target)}`,
				target: first.target,
				locale: first.locale,
				payload: isFlood ? { kind: 'flood', source: run.source, items } : { kind: 'bundle', items },
				pace: 'now',
				state: isQuiet ? 'held' : 'due',
				dueAt: isQuiet ? Math.max(...owed.map(({ dueAt }) => dueAt)) : now,
				runId: isQuiet ? undefined : run.id,
				createdAt: now,
			},
		];
	}
}
