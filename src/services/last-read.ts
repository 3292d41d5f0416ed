import type { Instant } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Refreshes } from '../store/contract/refreshes.ts';

type Dependencies = {
	readonly sources: readonly Pick<Source, 'id'>[];
	readonly refreshes: Pick<Refreshes, 'latestSound'>;
};

/** When the source that was last read well longest ago was read; undefined when one never was, or there is none to read. */
export function createLastRead({ sources, refreshes }: Dependencies) {
	return async function lastRead(): Promise<Instant | undefined> {
		const runs = await Promise.all(sources.map(({ id }) => refreshes.latestSound(id)));
		const read = runs.map((run) => run && (run.endedAt ?? run.startedAt));
		return read.includes(undefined) ? undefined : read.toSorted((one = 0, other = 0) => one - other)[0];
	};
}
