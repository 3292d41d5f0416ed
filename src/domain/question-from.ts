import { deadlineOf } from './deadline.ts';
import type { DeadlineRule, WrittenQuestion } from './question.ts';
import { type Ending, statusOf } from './status.ts';

/** What a source can read; status and deadline follow from it. */
export type QuestionFacts = Omit<WrittenQuestion, 'status' | 'deadline'> & { readonly ended?: Ending | undefined };

export function questionFrom(facts: QuestionFacts, rule: DeadlineRule | undefined): WrittenQuestion {
	const { ended, ...question } = facts;
	return {
		...question,
		deadline: rule && deadlineOf(facts.askedOn, rule),
		status: statusOf(facts, ended),
	};
}
