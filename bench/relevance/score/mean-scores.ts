import type { Scores } from './scores.ts';

export type MeanScores = Scores & { readonly count: number };

/** Every query counts the same. */
export function meanScores(scores: readonly Scores[]): MeanScores {
	const mean = (name: keyof Scores) => scores.reduce((sum, each) => sum + each[name], 0) / (scores.length || 1);
	return {
		count: scores.length,
		success1: mean('success1'),
		success10: mean('success10'),
		mrr: mean('mrr'),
		ndcg: mean('ndcg'),
	};
}
