import type { AnswerKind, Status, WrittenQuestion } from './question.ts';

/** What a source says of a question without an answer; unknown: it does not show whether there is one. */
export type Ending = 'withdrawn' | 'lapsed' | 'unknown';

/** An answer outweighs all else; a closure is filed like one and is none. */
export function statusOf(question: Pick<WrittenQuestion, 'answers'>, ended?: Ending): Status {
	const kinds = new Set(question.answers.map((answer) => answer.kind));
	if ([...kinds].some(isSubstantive)) return 'answered';
	if (ended === 'withdrawn' || ended === 'lapsed') return ended;
	if (kinds.has('closure')) return 'closed';
	if (kinds.has('provisional')) return 'provisional';
	return ended ?? 'pending';
}

/** Whether that kind of answer ends the waiting. */
export function isSubstantive(kind: AnswerKind): boolean {
	return kind === 'final' || kind === 'correction' || kind === 'referral';
}
