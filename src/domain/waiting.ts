import { daysBetween, type PlainDate } from './plain-date.ts';
import type { WrittenQuestion } from './question.ts';
import { isSubstantive } from './status.ts';
import { workingDaysBetween } from './working-days.ts';

/** `workingDays` where the source's rule says which days are holidays. */
export type Delay = { readonly days: number; readonly workingDays: number | undefined };

type Asked = Pick<WrittenQuestion, 'askedOn' | 'deadline' | 'answers' | 'status'>;

/** When the first real answer came; undefined while there is none or its date is not known. */
export function answeredOn(question: Pick<WrittenQuestion, 'answers'>): PlainDate | undefined {
	return question.answers
		.filter((answer) => isSubstantive(answer.kind))
		.flatMap((answer) => answer.on ?? [])
		.sort()[0];
}

/** From the question to its first real answer. */
export function daysTaken(question: Asked): Delay | undefined {
	const on = answeredOn(question);
	return on && delay(question, on);
}

/** Since the question was asked, while an answer is still due. */
export function daysWaiting(question: Asked, today: PlainDate): Delay | undefined {
	return question.status === 'pending' || question.status === 'provisional' ? delay(question, today) : undefined;
}

function delay({ askedOn, deadline }: Asked, until: PlainDate): Delay {
	return {
		days: daysBetween(askedOn, until),
		workingDays: deadline && workingDaysBetween(askedOn, until, deadline.rule.holidays),
	};
}
