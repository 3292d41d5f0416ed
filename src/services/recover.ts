import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { RefreshRun } from '../store/contract/refreshes.ts';
import type { Store } from '../store/contract/store.ts';
import { type createConclude, emptyTally } from './conclude.ts';
import type { Log } from './log.ts';
import type { createSettle } from './settle.ts';

type Dependencies = {
	readonly store: Pick<Store, 'refreshes' | 'stagedReadings'>;
	readonly sources: readonly Source[];
	readonly conclude: ReturnType<typeof createConclude>;
	readonly settle: ReturnType<typeof createSettle>;
	readonly clock: Clock;
	readonly log: Log;
};

type Which = { readonly startedBefore?: Instant };

/**
 * Ends the runs that a crash cut off: what they read is judged and written down, what they owe is let go, as at their
 * own end. At a start these are all that did not end; later those that began long ago, in another process.
 */
export function createRecover({ store, sources, conclude, settle, clock, log }: Dependencies) {
	const { refreshes, stagedReadings } = store;

	return async function recover({ startedBefore = Infinity }: Which = {}): Promise<number> {
		const cut = (await refreshes.unfinished()).filter(({ startedAt }) => startedAt < startedBefore);
		for (const run of cut) {
			const problem = await concluded(run);
			await settle(run);
			await refreshes.end(run.id, { at: clock(), tally: run.tally, problem });
		}
		return cut.length;
	};

	async function concluded({ id, source: wanted, backfill }: RefreshRun): Promise<string> {
		const source = sources.find((each) => each.id === wanted);
		// One that is not read any more has nobody to say when to look again.
		if (source === undefined) await stagedReadings.drop(id);
		else {
			const visit = { problem: undefined, left: true };
			const run = { id, source, silent: backfill };
			const why = await conclude({ run, visit, accept: false }, emptyTally()).catch((error: unknown) => {
				// Or the bot would never start again; what was read is read again.
				log.error({ err: error, source: wanted }, 'what a run had read could not be written down');
				return stagedReadings.drop(id);
			});
			if (why !== undefined) return why;
		}
		return 'cut off';
	}
}
