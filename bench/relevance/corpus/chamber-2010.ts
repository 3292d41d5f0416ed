import { z } from 'zod';
import { parsePlainDate } from '../../../src/domain/plain-date.ts';
import { plainText } from '../../../src/domain/plain-text.ts';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { questionFrom } from '../../../src/domain/question-from.ts';
import { CHAMBER, sessionAndNumber } from './chamber.ts';
import { sharedRows } from './shared-rows.ts';

const day = z.string().transform((text) => parsePlainDate(text) ?? '2010-09-01');

const row = z.object({
	ref: z.string(),
	title: z.string(),
	dateAsked: day,
	askedBy: z.object({ name: z.string() }).nullable(),
	questionText: z.string(),
	answerText: z.string().nullable(),
});

/** The questions of the Chamber of 2010, with their answers. Their ministers are offices without a name, left out. */
export async function chamberQuestionsOf2010(): Promise<readonly WrittenQuestion[]> {
	const rows = await sharedRows('chamber/questions-2010-fr.jsonl');
	return rows.map((json) => questionOf(row.parse(json)));
}

function questionOf({ ref, title, dateAsked, askedBy, questionText, answerText }: z.output<typeof row>) {
	return questionFrom(
		{
			...CHAMBER,
			ref,
			...sessionAndNumber(ref),
			url: `https://www.lachambre.be/${ref}`,
			title: cleaned(title),
			text: { fr: cleaned(questionText) },
			askers: askedBy ? [{ name: firstNameFirst(askedBy.name), group: undefined }] : [],
			askedOn: dateAsked,
			answers: answerText === null ? [] : [finalAnswer(cleaned(answerText))],
		},
		undefined,
	);
}

function finalAnswer(text: string) {
	return { kind: 'final', on: undefined, by: undefined, text: { fr: text }, attachments: [], inferred: false } as const;
}

/** The dump doubles apostrophes. */
function cleaned(text: string): string {
	return plainText(text).replaceAll("''", "'");
}

/** `De Man Filip`: the last word is the first name. */
function firstNameFirst(name: string): string {
	const words = name.trim().split(/\s+/u);
	return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}
