import type { Instant } from '../../domain/plain-date.ts';
import type { ReadingOutcome } from './outcome.ts';

/** What is known of one ref of a source, question or not. */
export type Check = {
	readonly source: string;
	readonly ref: string;
	readonly outcome: ReadingOutcome;
	readonly firstTriedAt: Instant;
	readonly triedAt: Instant;
	/** Undefined: not again. */
	readonly nextAt: Instant | undefined;
	/** Failures in a row. */
	readonly failures: number;
	readonly problem: string | undefined;
};

export type Checks = {
	get(source: string, ref: string): Promise<Check | undefined>;
	/** `document` keeps the page that was not understood. */
	save(check: Check, document?: string): Promise<void>;
	/** Whose time has come, longest overdue first. */
	due(source: string, now: Instant, limit: number): Promise<readonly Check[]>;
	/** The highest ref, in the numeric order of refs, at which there was anything. */
	highestRef(source: string): Promise<string | undefined>;
	/** Questions whose page takes back what we know, which is kept; their problem says what. */
	disputed(source: string): Promise<readonly Check[]>;
	/** Pages that were not understood and wait for review, also while the site fails. */
	unreadable(source: string): Promise<readonly (Check & { readonly document: string | undefined })[]>;
};
