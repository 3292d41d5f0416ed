import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { OpenRanker } from './engines/ranker.ts';
import type { JudgedQuery } from './judged-query.ts';
import type { Outcome } from './outcome.ts';
import { isHeldOut } from './score/hold-out.ts';
import { scoresOf } from './score/scores.ts';

type Given = { readonly questions: readonly WrittenQuestion[]; readonly queries: readonly JudgedQuery[] };

/** Asks one engine all queries; says why not where it cannot be had. */
export async function askAll(open: OpenRanker, { questions, queries }: Given): Promise<readonly Outcome[] | string> {
	const ranker = await open(questions);
	if (typeof ranker === 'string') return ranker;
	try {
		const outcomes: Outcome[] = [];
		for (const query of queries) {
			const ranking = await ranker.rank(query);
			const scores = scoresOf(ranking.refs, query.grades);
			outcomes.push({ query, heldOut: isHeldOut(query.id), ranking, scores });
		}
		return outcomes;
	} finally {
		await ranker.close();
	}
}
