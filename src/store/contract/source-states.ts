import type { Finding } from '../../domain/finding.ts';
import type { Instant } from '../../domain/plain-date.ts';

/** How reading a source goes: what it says is believed; it cannot be read; what it says is held back. */
export const sourceConditions = ['sound', 'failing', 'held'] as const;
export type SourceCondition = (typeof sourceConditions)[number];

export type SourceState = {
	readonly source: string;
	readonly condition: SourceCondition;
	readonly since: Instant;
	/** Why it is held back. */
	readonly findings: readonly Finding[];
	/** Why it is failing. */
	readonly problem: string | undefined;
	/** Runs held back in a row. */
	readonly holds: number;
	/** It is not read before. */
	readonly until: Instant | undefined;
};

/** What a run that was not believed said of one ref. */
export type HeldReading = {
	readonly ref: string;
	readonly digest: string;
	/** It has said so ever since. */
	readonly since: Instant;
};

export type SourceStates = {
	get(source: string): Promise<SourceState | undefined>;
	save(state: SourceState): Promise<void>;
	heldReadings(source: string): Promise<readonly HeldReading[]>;
	/** A reading that says the same as before keeps the time of the first. */
	hold(source: string, readings: readonly HeldReading[]): Promise<void>;
	/** Forgets what was held back: it was believed. */
	release(source: string): Promise<void>;
};
