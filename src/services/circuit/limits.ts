import type { RangeRule } from '../../domain/finding.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Fewer than that many, or no more than that share, are a parliament's own doing. docs/adr/0009 has the reasons. */
export type Limit = {
	readonly least: number;
	readonly share: number;
	/** How long ago a reading must have said the same to be believed. */
	readonly patience: number;
};

/** What a parliament does, only in a great number: another reading confirms it. */
const soon = HOUR;
/** What a parliament hardly ever does, and a broken page does as long as it is broken: somebody has time to look. */
const late = 3 * DAY;

export const runLimits: Readonly<Record<Exclude<RangeRule, 'new'>, Limit>> = {
	unreadable: { least: 10, share: 0.25, patience: late },
	gone: { least: 10, share: 0.2, patience: late },
	reworded: { least: 20, share: 0.3, patience: late },
	moved: { least: 50, share: 0.6, patience: soon },
	lacking: { least: 10, share: 0.25, patience: late },
	misdated: { least: 5, share: 0.1, patience: late },
	alike: { least: 20, share: 0.5, patience: late },
};

/** New questions: that many a run, or so many times the source's busiest day for each day since it was last read. */
export const newLimit = { least: 250, busiestDays: 5, patience: soon };
