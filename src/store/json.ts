import { z } from 'zod';
import { rangeRules } from '../domain/finding.ts';
import { parsePlainDate } from '../domain/plain-date.ts';
import { languages } from '../domain/question.ts';

const ids = z.array(z.number()).readonly();
const item = z.object({ questionId: z.number(), events: ids, subscriptions: ids }).readonly();
const items = z.array(item).readonly();

export const date = z.string().transform((text, context) => {
	const read = parsePlainDate(text);
	if (read === undefined) context.addIssue(`${text} is no date`);
	return read ?? z.NEVER;
});

/** What the JSON columns hold. */
export const columns = {
	text: z.partialRecord(z.enum(languages), z.string()).readonly(),
	attachments: z.array(z.object({ title: z.string(), url: z.string() }).readonly()).readonly(),
	texts: z.array(z.string()).readonly(),
	numbers: ids,
	rule: z.object({
		workingDays: z.number(),
		holidays: z.string(),
		article: z
			.string()
			.nullable()
			.transform((article) => article ?? undefined),
		binding: z.boolean(),
	}),
	tally: z.object({
		new: z.number(),
		changed: z.number(),
		unchanged: z.number(),
		absent: z.number(),
		other: z.number(),
		unreadable: z.number(),
		failed: z.number(),
		requests: z.number(),
	}),
	findings: z.array(z.object({ rule: z.enum(rangeRules), count: z.number(), of: z.number() }).readonly()).readonly(),
	payload: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('alert'), item }),
		z.object({ kind: z.literal('bundle'), items }),
		z.object({ kind: z.literal('flood'), source: z.string(), items }),
		z.object({
			kind: z.literal('digest'),
			digestId: z.number(),
			date,
			since: z.number(),
			after: z.number(),
			upTo: z.number(),
			past: z.object({ first: z.number(), last: z.number() }).readonly().optional(),
			before: z.number().optional(),
		}),
		z.object({ kind: z.literal('revision'), deliveryId: z.number(), events: ids }),
		z.object({ kind: z.literal('notice'), key: z.string(), values: z.record(z.string(), z.string()).readonly() }),
	]),
};

export function readJson<Value>(column: z.ZodType<Value>, json: string): Value {
	return column.parse(JSON.parse(json));
}
