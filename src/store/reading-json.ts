import { z } from 'zod';
import { answerKinds, languages, statuses } from '../domain/question.ts';
import { columns, date } from './json.ts';

const text = z.partialRecord(z.enum(languages), z.string()).readonly();
const known = <Value>(value: z.ZodType<Value>) => value.nullable().transform((found) => found ?? undefined);
const person = { name: z.string(), group: known(z.string()) };

const answer = z
	.object({
		kind: z.enum(answerKinds),
		on: known(date),
		by: known(z.string()),
		text,
		attachments: columns.attachments,
		inferred: z.boolean(),
	})
	.readonly();

const question = z
	.object({
		source: z.string(),
		ref: z.string(),
		number: known(z.string()),
		session: known(z.string()),
		url: z.string(),
		title: z.string(),
		text,
		askers: z.array(z.object(person).readonly()).readonly(),
		addressees: z.array(z.object({ ...person, portfolio: known(z.string()), from: known(date) }).readonly()).readonly(),
		askedOn: date,
		deadline: known(z.object({ on: date, rule: columns.rule }).readonly()),
		answers: z.array(answer).readonly(),
		status: z.enum(statuses),
		attachments: columns.attachments,
		topics: columns.texts,
	})
	.readonly();

/** A reading as it is kept until its run is judged. */
export const reading = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('question'), question }),
	z.object({ kind: z.literal('unchanged') }),
	z.object({ kind: z.literal('absent') }),
	z.object({ kind: z.literal('other') }),
	z.object({ kind: z.literal('unreadable'), problem: z.string(), document: z.string() }),
]);
