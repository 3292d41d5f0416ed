import type { EventKind, QuestionEvent } from './event.ts';
import type { MergedAnswer } from './merge-answers.ts';
import type { PlainDate } from './plain-date.ts';
import type { Status, WrittenQuestion } from './question.ts';
import { isSubstantive } from './status.ts';
import { answeredOn } from './waiting.ts';

/** Of a question that was never seen before: asked, and how it stands. */
export function firstEvents(question: WrittenQuestion): readonly QuestionEvent[] {
	const asked = event('asked', question.askedOn);
	switch (question.status) {
		case 'answered':
			return [asked, event('answered', answeredOn(question))];
		case 'provisional':
			return [asked, event('provisional', question.answers.findLast(({ kind }) => kind === 'provisional')?.on)];
		case 'closed':
		case 'lapsed':
			return [asked, event('closed', closedOn(question))];
		case 'withdrawn':
			return [asked, event('withdrawn')];
		default:
			return [asked];
	}
}

type Later = {
	readonly was: Status;
	readonly question: WrittenQuestion;
	readonly answers: readonly MergedAnswer[];
	readonly reassigned: boolean;
	/** The title or the text of the question. */
	readonly corrected: boolean;
};

/** Of a question that was known: at most one of each kind. */
export function laterEvents(later: Later): readonly QuestionEvent[] {
	const { was, question, answers, reassigned } = later;
	const corrected = later.corrected || answers.some(({ change }) => change === 'corrected');
	const events = [
		...(reassigned ? [event('reassigned', question.addressees.at(-1)?.from)] : []),
		...endEvents(was, question),
		...(corrected ? [event('changed')] : []),
		...answerEvents(was, answers),
	];
	return [...new Map(events.map((happened) => [happened.kind, happened])).values()];
}

/** A provisional answer is no news once there is an answer; a closure is told by its status. */
function answerEvents(was: Status, answers: readonly MergedAnswer[]): readonly QuestionEvent[] {
	const answered = answers.some(({ answer }) => isSubstantive(answer.kind));
	return answers
		.filter(({ change }) => change === 'added' || change === 'completed')
		.filter(({ answer }) => isSubstantive(answer.kind) || (!answered && answer.kind === 'provisional'))
		.map(({ answer }) => {
			if (answer.kind === 'provisional') return event('provisional', answer.on);
			return event(answer.kind === 'correction' && was === 'answered' ? 'changed' : 'answered', answer.on);
		});
}

function endEvents(was: Status, question: WrittenQuestion): readonly QuestionEvent[] {
	const isOver = (status: Status) => status === 'closed' || status === 'lapsed';
	if (question.status === 'withdrawn' && was !== 'withdrawn') return [event('withdrawn')];
	return isOver(question.status) && !isOver(was) ? [event('closed', closedOn(question))] : [];
}

function closedOn(question: WrittenQuestion): PlainDate | undefined {
	return question.answers.find(({ kind }) => kind === 'closure')?.on;
}

function event(kind: EventKind, on?: PlainDate): QuestionEvent {
	return { kind, on };
}
