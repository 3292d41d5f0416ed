import type { Clock } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Refreshes } from '../store/contract/refreshes.ts';

const TWO_DAYS = 2 * 86_400_000;

type Dependencies = {
	readonly sources: readonly Pick<Source, 'id' | 'name'>[];
	readonly refreshes: Pick<Refreshes, 'latest'>;
	readonly clock: Clock;
};

/** Names of the sources that could not be read lately, so that "nothing new" never hides it. */
export function createSilentSources({ sources, refreshes, clock }: Dependencies) {
	return async function silentSources(): Promise<readonly string[]> {
		const silent: string[] = [];
		for (const { id, name } of sources) {
			const run = await refreshes.latest(id);
			if (run === undefined || run.problem !== undefined || clock() - run.startedAt > TWO_DAYS) silent.push(name);
		}
		return silent;
	};
}
