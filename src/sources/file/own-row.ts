import { z } from 'zod';
import { answerKinds, statuses, type WrittenQuestion } from '../../domain/question.ts';
import { type Ending, statusOf } from '../../domain/status.ts';
import { day, filled, orNothing } from './fields.ts';

/** Of what `exportLine` writes; a change that an earlier version would misread takes the next number. */
export const FORMAT = 1;

const text = orNothing(z.string());
const localised = z
	.object({ fr: text, nl: text, de: text, en: text })
	.transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, words]) => words !== undefined)));
const person = z.object({ name: filled, group: orNothing(filled) });
const attachments = z.array(z.object({ title: z.string(), url: filled })).default([]);
const rule = z.object({
	workingDays: z.number(),
	holidays: z.string(),
	article: orNothing(filled),
	binding: z.boolean(),
});

/** Reads a line of our own export. The status is derived again, as everywhere. */
export const ownQuestion = z
	.object({
		questeur: z
			.number()
			.refine((format) => format <= FORMAT, `is a newer format than this version reads (${FORMAT}): update Questeur`),
		source: filled,
		ref: filled,
		number: orNothing(filled),
		session: orNothing(filled),
		url: filled,
		title: z.string(),
		text: localised,
		askers: z.array(person),
		addressees: z.array(person.extend({ portfolio: orNothing(filled), from: orNothing(day) })),
		askedOn: day,
		deadline: orNothing(z.object({ on: day, rule })),
		answers: z.array(
			z.object({
				kind: z.enum(answerKinds),
				on: orNothing(day),
				by: orNothing(filled),
				text: localised,
				attachments,
				inferred: z.boolean().default(false),
			}),
		),
		status: z.enum(statuses),
		attachments,
		topics: z.array(filled).default([]),
	})
	.transform(({ questeur, ...question }): WrittenQuestion => {
		return { ...question, status: statusOf(question, endingOf(question.status)) };
	});

function endingOf(status: WrittenQuestion['status']): Ending | undefined {
	return status === 'withdrawn' || status === 'lapsed' || status === 'unknown' ? status : undefined;
}
