import { z } from 'zod';
import { answerKindOf } from '../../domain/answer-kind.ts';
import { readName } from '../../domain/names.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Answer, DeadlineRule, Person, WrittenQuestion } from '../../domain/question.ts';
import { questionFrom } from '../../domain/question-from.ts';
import { day, filled, orNothing } from './fields.ts';

/** The source that would read such a row's own page, so that a later refresh knows it again. */
const SOURCES: Readonly<Record<string, string>> = { 'Parlement Wallon': 'parlement-wallonie' };

const person = z.object({ name: filled.transform(readName), group: orNothing(filled) });

const dumpRow = z.object({
	assembly: filled.refine((name) => name in SOURCES, `is not one of: ${Object.keys(SOURCES).join(', ')}`),
	ref: filled,
	title: filled,
	session: orNothing(filled),
	number: orNothing(filled),
	url: filled,
	dateAsked: day,
	dateAnswered: orNothing(day),
	askedBy: orNothing(person),
	askedTo: orNothing(person),
	answeredBy: orNothing(person),
	questionText: z.string(),
	answerText: orNothing(z.string()),
});

type DumpRow = z.output<typeof dumpRow>;

/** Reads a row of the open dumps of the Parliament of Wallonia: texts as HTML, people as `SURNAME First name`. */
export function dumpQuestion(rules: (source: string) => DeadlineRule | undefined) {
	return dumpRow.transform((row): WrittenQuestion => {
		const source = SOURCES[row.assembly] ?? row.assembly;
		const askers = row.askedBy ? [row.askedBy] : [];
		const facts = {
			source,
			ref: row.ref,
			number: row.number,
			session: row.session,
			url: row.url,
			title: row.title,
			text: { fr: plainText(row.questionText) },
			askers,
			addressees: row.askedTo ? [{ ...row.askedTo, portfolio: undefined, from: undefined }] : [],
			askedOn: row.dateAsked,
			answers: answersOf(row, askers),
			attachments: [],
			topics: [],
		};
		return questionFrom(facts, rules(source));
	});
}

function answersOf({ answerText, dateAnswered, answeredBy }: DumpRow, askers: readonly Person[]): readonly Answer[] {
	if (answerText === undefined && dateAnswered === undefined) return [];
	const text = plainText(answerText ?? '');
	const by = answeredBy?.name;
	const verdict = answerKindOf({ heading: undefined, text, by, attachments: 0 }, askers);
	return [{ ...verdict, on: dateAnswered, by, text: { fr: text }, attachments: [] }];
}
