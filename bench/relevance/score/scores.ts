import type { Grade } from '../judged-query.ts';

/** Each from 0 to 1, the more the better. */
export type Scores = {
	/** Something wanted is first, or among the first ten. */
	readonly success1: number;
	readonly success10: number;
	/** One over the place of the first that is wanted, among the first ten. */
	readonly mrr: number;
	/** How near the first ten are to the best ten there could be. */
	readonly ndcg: number;
};

export const DEPTH = 10;

/** Scores what was found, best first, against what is wanted. A ref that comes twice counts once. */
export function scoresOf(found: readonly string[], grades: ReadonlyMap<string, Grade>): Scores {
	const first = [...new Set(found)].slice(0, DEPTH);
	const place = first.findIndex((ref) => grades.has(ref)) + 1;
	const best = gainOf([...grades.values()].toSorted((one, other) => other - one).slice(0, DEPTH));
	return {
		success1: place === 1 ? 1 : 0,
		success10: place > 0 ? 1 : 0,
		mrr: place > 0 ? 1 / place : 0,
		ndcg: best === 0 ? 0 : gainOf(first.map((ref) => grades.get(ref) ?? 0)) / best,
	};
}

/** Discounted cumulative gain: 2^grade - 1, over the logarithm of the place. */
function gainOf(grades: readonly number[]): number {
	return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
