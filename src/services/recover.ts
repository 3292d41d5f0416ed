import type { Clock } from '../domain/plain-date.ts';
import type { Refreshes } from '../store/contract/refreshes.ts';
import type { createSettle } from './settle.ts';

type Dependencies = {
	readonly refreshes: Pick<Refreshes, 'unfinished' | 'end'>;
	readonly settle: ReturnType<typeof createSettle>;
	readonly clock: Clock;
};

/** Ends the runs that a crash cut off: what they owe is let go, as at their own end. */
export function createRecover({ refreshes, settle, clock }: Dependencies) {
	return async function recover(): Promise<number> {
		const cut = await refreshes.unfinished();
		for (const run of cut) {
			await settle(run);
			await refreshes.end(run.id, { at: clock(), tally: run.tally, problem: 'cut off' });
		}
		return cut.length;
	};
}
