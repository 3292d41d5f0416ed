import { kinds } from '../judged-query.ts';
import type { EngineOutcomes, Outcome } from '../outcome.ts';
import { type MeanScores, meanScores } from '../score/mean-scores.ts';
import { cells, NAME } from './cells.ts';

/** The four scores of an engine by kind: on the two thirds to tune with, then on the third held out. */
export function engineTable({ engine, outcomes }: EngineOutcomes): readonly string[] {
	const heading = ['n', 's@1', 's@10', 'MRR', 'nDCG'];
	const rows = [...kinds, 'all' as const].map((kind) => {
		const some = outcomes.filter(({ query }) => kind === 'all' || query.kind === kind);
		return some.length === 0 ? [] : [kind.padEnd(NAME) + half(some, false) + half(some, true)];
	});
	return [`${engine.padEnd(NAME)}${cells(heading)}${cells(heading)}`, ...rows.flat()];
}

function half(outcomes: readonly Outcome[], heldOut: boolean): string {
	return figures(meanScores(outcomes.filter((each) => each.heldOut === heldOut).map(({ scores }) => scores)));
}

function figures({ count, success1, success10, mrr, ndcg }: MeanScores): string {
	if (count === 0) return cells(['0', '', '', '', '']);
	return cells([String(count), ...[success1, success10, mrr, ndcg].map((figure) => figure.toFixed(3))]);
}
