import type { QuestionEvent } from './event.ts';
import { type MergedAnswer, mergeAnswers } from './merge-answers.ts';
import { isOlder, isReassigned, mergeAddressees, mergeAskers } from './merge-people.ts';
import { mergeTexts } from './merge-texts.ts';
import type { Status, WrittenQuestion } from './question.ts';
import { firstEvents, laterEvents } from './question-events.ts';
import { betterText, isSameTitle } from './same-text.ts';
import { type Ending, statusOf } from './status.ts';

export type Changes = {
	/** What to keep: the later reading, completed by what only the earlier one has. */
	readonly question: WrittenQuestion;
	readonly events: readonly QuestionEvent[];
	/** What the later reading lacks or takes back, which is therefore not believed; a sentence for the log. */
	readonly held: string | undefined;
};

/** What happened to a question between two readings. A reading that knows less than we do takes nothing away. */
export function changesBetween(before: WrittenQuestion | undefined, after: WrittenQuestion): Changes {
	if (!before) return { question: after, events: firstEvents(after), held: undefined };
	const texts = mergeTexts(before.text, after.text);
	const merged = mergeAnswers(before.answers, after.answers);
	const answers = merged.map(({ answer }) => answer);
	const question: WrittenQuestion = {
		...after,
		number: after.number ?? before.number,
		session: after.session ?? before.session,
		title: titleOf(before, after),
		text: texts.text,
		askers: mergeAskers(before.askers, after.askers),
		addressees: mergeAddressees(before.addressees, after.addressees),
		deadline: after.deadline ?? before.deadline,
		answers,
		status: statusOf({ answers }, endingOf(before.status, after.status)),
		attachments: after.attachments.length === 0 ? before.attachments : after.attachments,
		topics: after.topics.length === 0 ? before.topics : after.topics,
	};
	return {
		question,
		events: laterEvents({
			was: before.status,
			question,
			answers: merged,
			reassigned: isReassigned(before.addressees, after.addressees),
			corrected: texts.changed || !isSameTitle(before.title, question.title),
		}),
		held: heldBack({ before, after, question, merged }),
	};
}

/** The later reading as it is, for somebody has looked: what it takes back is a change like any other. */
export function acceptedChanges(before: WrittenQuestion | undefined, after: WrittenQuestion): Changes {
	const { question, events, held } = changesBetween(before, after);
	if (before === undefined || held === undefined) return { question, events, held };
	const isTold = events.some(({ kind }) => kind === 'changed');
	return {
		question: after,
		events: isTold ? events : [...events, { kind: 'changed', on: undefined }],
		held: undefined,
	};
}

function titleOf(before: WrittenQuestion, after: WrittenQuestion): string {
	if (after.title === '') return before.title;
	return isSameTitle(before.title, after.title) ? betterText(before.title, after.title) : after.title;
}

/** A question that ended does not come back to life by being listed without its end; an answer does that. */
function endingOf(before: Status, after: Status): Ending | undefined {
	for (const status of [after, before]) {
		if (status === 'withdrawn' || status === 'lapsed') return status;
	}
	return after === 'unknown' && before === 'unknown' ? 'unknown' : undefined;
}

type Readings = {
	readonly before: WrittenQuestion;
	readonly after: WrittenQuestion;
	readonly question: WrittenQuestion;
	readonly merged: readonly MergedAnswer[];
};

function heldBack({ before, after, question, merged }: Readings): string | undefined {
	const kept = merged.filter(({ change }) => change === 'kept').map(({ answer }) => answer.on ?? 'an unknown day');
	const ended = question.status === 'withdrawn' || question.status === 'lapsed';
	const said = [
		kept.length > 0 ? `the answer of ${kept.join(' and of ')} is gone or became provisional again` : '',
		mergeTexts(before.text, after.text).missing.length > 0 ? 'the text of the question is gone' : '',
		isOlder(before.addressees, after.addressees) ? `it is put to ${after.addressees.at(-1)?.name} again` : '',
		ended && after.status !== question.status ? `it is ${after.status} again` : '',
	].filter((sentence) => sentence !== '');
	if (said.length === 0) return undefined;
	return `${after.source} ${after.ref}: ${said.join('; ')}; what was known before is kept`;
}
