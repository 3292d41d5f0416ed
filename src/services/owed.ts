import { wants } from '../domain/interest.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Pace, Target } from '../domain/subscription.ts';
import type { NewDelivery } from '../store/contract/deliveries.ts';
import type { StoredEvent } from '../store/contract/events.ts';
import type { Records } from '../store/contract/store.ts';
import type { Subscription } from '../store/contract/subscriptions.ts';
import { revisions } from './revisions.ts';
import { targetKey } from './target-key.ts';

/** What happened to a question, in one reading of it. */
export type News = {
	readonly questionId: number;
	readonly events: readonly StoredEvent[];
	readonly runId: number | undefined;
	readonly at: Instant;
};

/** When a pace comes round for a target. */
export type PaceHour = (
	records: Pick<Records, 'digests' | 'channelSettings'>,
	news: { readonly target: Target; readonly pace: Pace; readonly after: Instant },
) => Promise<Instant>;

/** The messages that a question's events owe: one a target, whatever the number of subscriptions that matched. */
export function createOwed({ paceHour }: { readonly paceHour: PaceHour }) {
	return async function owed(
		records: Pick<Records, 'subscriptions' | 'digests' | 'channelSettings' | 'deliveries'>,
		news: News,
	): Promise<readonly NewDelivery[]> {
		const told = news.events.filter((event) => !event.silent);
		if (told.length === 0) return [];
		const matching = await records.subscriptions.matching(
			news.questionId,
			told.map(({ kind }) => kind),
		);
		const byTarget = Map.groupBy(matching, ({ target }) => targetKey(target));
		const alerts = await Promise.all([...byTarget.values()].map((subscriptions) => delivery(subscriptions, told)));
		// What is said above is put right before what is new is said below it.
		return [...(await revisions(records.deliveries, { ...news, events: told })), ...alerts];

		async function delivery(subscriptions: Subscription[], events: readonly StoredEvent[]): Promise<NewDelivery> {
			const [first] = subscriptions;
			if (first === undefined) throw new RangeError('a target without a subscription');
			const wanted = events.filter(({ kind }) => subscriptions.some(({ interest }) => wants(interest, kind)));
			const pace = quickest(subscriptions);
			const dueAt = await paceHour(records, { target: first.target, pace, after: news.at });
			return {
				key: `alert:${wanted[0]?.seq}:${targetKey(first.target)}`,
				target: first.target,
				locale: first.locale,
				payload: {
					kind: 'alert',
					item: {
						questionId: news.questionId,
						events: wanted.map(({ seq }) => seq),
						subscriptions: subscriptions.map(({ id }) => id),
					},
				},
				pace,
				// A run's alerts wait for its end, so that a flood becomes one summary.
				state: dueAt > news.at || news.runId !== undefined ? 'held' : 'due',
				dueAt,
				runId: news.runId,
				createdAt: news.at,
			};
		}
	};
}

function quickest(subscriptions: readonly Subscription[]): Pace {
	if (subscriptions.some(({ pace }) => pace === 'now')) return 'now';
	return subscriptions.some(({ pace }) => pace === 'daily') ? 'daily' : 'weekly';
}
