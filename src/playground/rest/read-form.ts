import type { z } from 'zod';
import { invalidForm, type Problem } from '../discord-error.ts';

/** The body as its schema reads it; what does not fit is refused field by field, as Discord does. */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
	const read = schema.safeParse(body);
	if (read.success) return read.data;
	throw invalidForm(read.error.issues.map((issue) => problem(issue, body)));
}

function problem({ code, path, message }: z.core.$ZodIssue, body: unknown): Problem {
	if (code === 'too_big') return { path, code: 'BASE_TYPE_BAD_LENGTH', message };
	if (code === 'too_small') return { path, code: 'BASE_TYPE_BAD_LENGTH', message };
	if (code === 'invalid_format') return { path, code: 'STRING_TYPE_REGEX', message };
	if (code === 'invalid_type' && at(body, path) === undefined) {
		return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
	}
	return { path, code: 'BASE_TYPE_BAD_TYPE', message };
}

function at(body: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		body,
	);
}
