import type { Source } from '../sources/source.ts';
import type { DeliveryState } from '../store/contract/deliveries.ts';
import type { SourceCounts } from '../store/contract/questions.ts';
import type { RefreshRun } from '../store/contract/refreshes.ts';
import type { SourceState } from '../store/contract/source-states.ts';
import type { Store } from '../store/contract/store.ts';

export type SourceStatus = {
	readonly id: string;
	readonly name: string;
	readonly home: string | undefined;
	readonly counts: SourceCounts | undefined;
	readonly lastRun: RefreshRun | undefined;
	/** Pages that were not understood and wait for review. */
	readonly unreadable: number;
	/** How reading it goes; undefined before it is read. */
	readonly state: SourceState | undefined;
};

export type StatusReport = {
	readonly sources: readonly SourceStatus[];
	readonly subscriptions: number;
	readonly deliveries: Readonly<Record<DeliveryState, number>>;
};

type Dependencies = {
	readonly store: Pick<Store, 'questions' | 'refreshes' | 'checks' | 'sourceStates' | 'subscriptions' | 'deliveries'>;
	readonly sources: readonly Pick<Source, 'id' | 'name' | 'home'>[];
};

/** How it stands: each source that is read or has questions, and what is waiting to be sent. */
export function createStatus({ store, sources }: Dependencies) {
	return async function status(): Promise<StatusReport> {
		const counts = await store.questions.counts();
		const imported = counts.filter(({ source }) => !sources.some(({ id }) => id === source));
		const known = [...sources, ...imported.map(({ source }) => ({ id: source, name: source, home: undefined }))];
		return {
			sources: await Promise.all(known.map((source) => sourceStatus(source, counts))),
			subscriptions: await store.subscriptions.count(),
			deliveries: await store.deliveries.counts(),
		};
	};

	async function sourceStatus(
		{ id, name, home }: { readonly id: string; readonly name: string; readonly home: string | undefined },
		counts: readonly SourceCounts[],
	): Promise<SourceStatus> {
		return {
			id,
			name,
			home,
			counts: counts.find(({ source }) => source === id),
			lastRun: await store.refreshes.latest(id),
			unreadable: (await store.checks.unreadable(id)).length,
			state: await store.sourceStates.get(id),
		};
	}
}
