import type { Part } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Ranked } from './best.ts';
import { mostOf, type Plan, type PlannedClause } from './plan.ts';
import { runPlan } from './run-plan.ts';

/** Fewer hits than that are found at once; of more, the newest parts have enough. */
const MANY = 10_000;

const newest = {
	sort: 'newest',
	named: new Set<number>(),
	only: undefined,
	today: '2000-01-01',
	facets: false,
} as const;
const latestDays = new WeakMap<Part, { readonly size: number; readonly day: number }>();

/**
 * The newest questions that meet every clause. Questions are mostly saved in the order they were asked in: the parts
 * with the latest are looked at first, and the others only while they may have something newer.
 */
export function newestOf(index: WordIndex, clauses: readonly PlannedClause[], most: number): readonly number[] {
	const plan = { clauses, needed: clauses.length, filters: [], excluded: [], allows: undefined };
	const few = Math.min(...clauses.map(mostOf)) < MANY;
	return (few ? runPlan(index, plan, { ...newest, most }).ranked : byPart(index, plan, most)).map(({ id }) => id);
}

function byPart(index: WordIndex, plan: Plan, most: number): readonly Ranked[] {
	let found: readonly Ranked[] = [];
	for (const part of index.parts.toSorted((one, other) => latestDay(other) - latestDay(one))) {
		if (found.length === most && (found.at(-1)?.key ?? 0) > latestDay(part)) return found;
		const alone = { ...index, parts: [part], partsWith: () => [part] };
		const { ranked } = runPlan(alone, plan, { ...newest, most });
		found = [...found, ...ranked].sort((one, other) => other.key - one.key || other.id - one.id).slice(0, most);
	}
	return found;
}

/** Of a question in the part, as a day number (facts.ts). */
function latestDay(part: Part): number {
	const known = latestDays.get(part);
	// What was saved lately is a part that grows.
	if (known?.size === part.size) return known.day;
	const day = part.facts.askedOn.subarray(0, part.size).reduce((latest, one) => Math.max(latest, one), 0);
	latestDays.set(part, { size: part.size, day });
	return day;
}
