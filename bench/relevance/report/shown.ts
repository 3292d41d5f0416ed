import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { Outcome } from '../outcome.ts';

export const shows = ['misses', 'weak', 'queries'] as const;
export type Shown = (typeof shows)[number];

const WEAK = 0.7;
const MOST = 3;

const isShown: Readonly<Record<Shown, (outcome: Outcome) => boolean>> = {
	misses: ({ scores }) => scores.success10 === 0,
	weak: ({ scores }) => scores.ndcg < WEAK,
	queries: () => true,
};

/** Queries with what was wanted and what came first. Of those to tune with only: the third held out is for nobody's eyes. */
export function shown(
	outcomes: readonly Outcome[],
	{ show, questions }: { show: Shown; questions: readonly WrittenQuestion[] },
) {
	const titles = new Map(questions.map(({ ref, title }) => [ref, title.slice(0, 90)]));
	const line = (mark: string, ref: string) => `    ${mark} ${ref} ${titles.get(ref)}`;
	return outcomes
		.filter((outcome) => !outcome.heldOut && isShown[show](outcome))
		.flatMap(({ query, ranking, scores }) => [
			`${query.id}  nDCG ${scores.ndcg.toFixed(2)}  (${ranking.note})`,
			...[...query.grades].slice(0, MOST).map(([ref, grade]) => line(`wanted ${grade}`, ref)),
			...ranking.refs
				.slice(0, MOST)
				.map((ref, at) => line(`found ${at + 1}${query.grades.has(ref) ? ' *' : '  '}`, ref)),
		]);
}
