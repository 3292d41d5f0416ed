import type { Instant } from '../../domain/plain-date.ts';
import type { ReadingOutcome } from './outcome.ts';

export type RefreshTally = Readonly<Record<ReadingOutcome, number>> & { readonly requests: number };

export type RefreshRun = {
	readonly id: number;
	readonly source: string;
	readonly startedAt: Instant;
	/** Undefined while it runs, or when it was cut off. */
	readonly endedAt: Instant | undefined;
	/** The first fill of a source: nobody is alerted. */
	readonly backfill: boolean;
	readonly tally: RefreshTally;
	/** Why it ended early. */
	readonly problem: string | undefined;
};

export type Refreshes = {
	start(run: { readonly source: string; readonly startedAt: Instant; readonly backfill: boolean }): Promise<number>;
	end(
		id: number,
		end: { readonly at: Instant; readonly tally: RefreshTally; readonly problem: string | undefined },
	): Promise<void>;
	/** Runs that a crash cut off. */
	unfinished(): Promise<readonly RefreshRun[]>;
	latest(source: string): Promise<RefreshRun | undefined>;
	/** The last that came to its end without a problem. */
	latestSound(source: string): Promise<RefreshRun | undefined>;
};
