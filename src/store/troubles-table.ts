import type { Fault } from '../domain/fault.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Trouble } from './contract/troubles.ts';

/** Targets that cannot be reached: the columns beside those of a target. */
export type TroublesTable = {
	fault: Fault;
	state: Trouble['state'];
	since: Instant;
	/** A flag: SQLite has no booleans. */
	told: number;
	looks: number;
	next_look_at: Instant | null;
};
