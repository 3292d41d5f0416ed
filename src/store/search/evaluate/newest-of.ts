import type { Part } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Ranked } from './best.ts';
import type { Plan } from './plan.ts';
import { runPlan } from './run-plan.ts';

/** Of fewer questions no share can be told: those that were saved last are few, and much alike. */
const LEAST_LOOKED_AT = 4000;

const newest = {
	sort: 'newest',
	named: new Set<number>(),
	only: undefined,
	today: '2000-01-01',
	facets: false,
} as const;
const latestDays = new WeakMap<Part, { readonly size: number; readonly day: number }>();

export type Newest = {
	/** Newest first. */
	readonly ids: readonly number[];
	/** Of the questions that were looked at, how much a plan found: 0 to 1. */
	readonly share: number;
};

/**
 * The newest questions that a plan finds. Questions are mostly saved in the order they were asked in: the parts with the
 * latest are looked at first, and the others only while they may have something newer.
 */
export function newestOf(index: WordIndex, plan: Plan, most: number): Newest {
	let best: readonly Ranked[] = [];
	let found = 0;
	let looked = 0;
	for (const part of index.parts.toSorted((one, other) => latestDay(other) - latestDay(one))) {
		const isFull = best.length === most && (best.at(-1)?.key ?? 0) > latestDay(part);
		if (isFull && looked >= LEAST_LOOKED_AT) break;
		const alone = { ...index, parts: [part], partsWith: () => [part] };
		const { ranked, total } = runPlan(alone, plan, { ...newest, most });
		best = [...best, ...ranked].sort((one, other) => other.key - one.key || other.id - one.id).slice(0, most);
		found += total;
		looked += part.size;
	}
	return { ids: best.map(({ id }) => id), share: found / Math.max(1, looked) };
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
