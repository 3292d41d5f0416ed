import { type Finding, type RangeRule, rangeRules } from '../../domain/finding.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { HeldReading } from '../../store/contract/source-states.ts';
import { newLimit, runLimits } from './limits.ts';
import type { Observation } from './observe.ts';

type Circumstances = {
	/** What earlier runs said and was not believed. */
	readonly held: readonly HeldReading[];
	/** How many new questions are believed at once; undefined for any number. */
	readonly mostNew: number | undefined;
	/** The first fill: nothing was known that could have moved on. */
	readonly firstFill: boolean;
	readonly now: Instant;
};

/** What is out of range in all that a run read; nothing when it can be believed. */
export function judge(seen: readonly Observation[], circumstances: Circumstances): readonly Finding[] {
	const { held, mostNew, firstFill, now } = circumstances;
	const earlier = new Map(held.map((reading) => [reading.ref, reading]));
	return rangeRules
		.filter((rule) => !(firstFill && rule === 'moved'))
		.map(findingOf)
		.filter((finding) => finding !== undefined);

	function findingOf(rule: RangeRule): Finding | undefined {
		if (rule === 'new') {
			const count = unconfirmed('new', newLimit.patience).length;
			return mostNew !== undefined && count > mostNew ? { rule, count, of: mostNew } : undefined;
		}
		const { least, share, patience } = runLimits[rule];
		const count = rule === 'alike' ? mostAlike(patience) : unconfirmed(rule, patience).length;
		const of = groundOf(rule, seen);
		return count >= least && count > share * of ? { rule, count, of } : undefined;
	}

	function unconfirmed(rule: Exclude<RangeRule, 'alike'>, patience: number): readonly Observation[] {
		return seen.filter((observation) => observation.signs.includes(rule) && !isConfirmed(observation, patience));
	}

	function mostAlike(patience: number): number {
		const answers = seen.filter((observation) => !isConfirmed(observation, patience)).flatMap(({ answers }) => answers);
		const groups = Map.groupBy(answers, (words) => words);
		return Math.max(0, ...[...groups.values()].map((same) => same.length));
	}

	/** It said the very same long enough ago: a page that is broken for a while does not confirm itself. */
	function isConfirmed({ ref, digest }: Observation, patience: number): boolean {
		const before = earlier.get(ref);
		return before !== undefined && before.digest === digest && before.since <= now - patience;
	}
}

function groundOf(rule: Exclude<RangeRule, 'new'>, seen: readonly Observation[]): number {
	switch (rule) {
		case 'unreadable':
			return seen.filter(({ holds }) => holds).length;
		case 'gone':
		case 'reworded':
		case 'moved':
			return seen.filter(({ known }) => known).length;
		case 'lacking':
			return seen.filter(({ signs }) => signs.includes('new')).length;
		case 'misdated':
			return seen.filter(({ signs, answers }) => signs.includes('new') || answers.length > 0).length;
		case 'alike':
			return seen.flatMap(({ answers }) => answers).length;
	}
}
