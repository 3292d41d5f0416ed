import type { Found } from './found.ts';
import { tightest } from './tightest.ts';

/** An excerpt's characters, the marks of what is left out aside. */
export const LENGTH = 240;

export type Window = { readonly found: readonly Found[]; readonly score: number };

/** More than all the weights of a query's clauses: a clause more always wins. */
const CLAUSE = 1000;
/** Words this near or nearer to each other count as one passage; beyond it they only share a window. */
const NEAR = 24;
const MOST_REPEATS = 4;

/**
 * The passage that tells most: most different clauses first, then the weightier ones, then those nearest to each
 * other, then repeated ones; the earliest of equals.
 */
export function bestWindow(found: readonly Found[], weights: readonly number[]): Window | undefined {
	const counts = weights.map(() => 0);
	let best: { readonly from: number; readonly to: number; readonly score: number } | undefined;
	let told = 0;
	let to = 0;
	for (const [from, opening] of found.entries()) {
		const until = opening.start + LENGTH;
		for (let next = found[to]; next !== undefined && (to <= from || next.end <= until); next = found[to]) {
			if (count(next, 1) === 1) told += worth(next);
			to += 1;
		}
		const most = told + NEAR + MOST_REPEATS;
		if (best === undefined || most > best.score) {
			const inside = found.slice(from, to);
			const score = told + nearness(inside) + Math.min(inside.length, MOST_REPEATS);
			if (best === undefined || score > best.score) best = { from, to, score };
		}
		if (count(opening, -1) === 0) told -= worth(opening);
	}
	return best && { found: found.slice(best.from, best.to), score: best.score };

	function count({ clause }: Found, change: number): number {
		const counted = (counts[clause] ?? 0) + change;
		counts[clause] = counted;
		return counted;
	}

	function worth({ clause }: Found): number {
		return CLAUSE + (weights[clause] ?? 0);
	}
}

function nearness(found: readonly Found[]): number {
	return Math.max(0, NEAR - (tightest(found) ?? NEAR));
}
