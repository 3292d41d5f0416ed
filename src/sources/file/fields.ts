import { z } from 'zod';
import { parsePlainDate } from '../../domain/plain-date.ts';

export const day = z.string().transform((text, context) => {
	const date = parsePlainDate(text);
	if (date === undefined) context.addIssue({ code: 'custom', message: `is not a day: ${text}` });
	return date ?? z.NEVER;
});

export const filled = z
	.string()
	.transform((text) => text.replace(/\s+/gu, ' ').trim())
	.refine((text) => text !== '', 'is empty');

/** Absent, null and undefined are one. */
export function orNothing<Schema extends z.ZodType>(schema: Schema) {
	return schema.nullish().transform((value): z.output<Schema> | undefined => value ?? undefined);
}

/** `dateAsked is missing; number must be a string`. */
export function sentenceOf(error: z.ZodError): string {
	return error.issues.map((issue) => `${nameOf(issue.path)} ${complaintOf(issue)}`).join('; ');
}

function nameOf(path: readonly PropertyKey[]): string {
	return path.length === 0 ? 'the line' : path.map(String).join('.');
}

function complaintOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'custom') return issue.message;
	if (issue.code === 'invalid_type') {
		return issue.input === undefined ? 'is missing' : `must be ${article(issue.expected)}`;
	}
	return `is not what it should be (${issue.message})`;
}

function article(type: string): string {
	return /^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`;
}
