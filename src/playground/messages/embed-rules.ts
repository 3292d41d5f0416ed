import { z } from 'zod';
import type { Problem } from '../discord-error.ts';

const text = (most: number) => z.string().max(most).nullish();

const embeds = z.array(
	z.looseObject({
		title: text(256),
		description: text(4096),
		fields: z
			.array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024) }))
			.max(25)
			.nullish(),
		footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
		author: z.looseObject({ name: z.string().max(256) }).nullish(),
	}),
);

const mostTogether = 6000;

/** Each part of an embed has its limit, and all embeds of a message share one. */
export function embedProblems(value: unknown): Problem[] {
	const read = embeds.max(10).safeParse(value);
	if (!read.success) {
		return read.error.issues.map(({ path, message }) => ({
			path: ['embeds', ...path],
			code: 'BASE_TYPE_BAD_LENGTH',
			message,
		}));
	}
	const together = read.data.reduce((sum, embed) => sum + lengthOf(embed), 0);
	if (together <= mostTogether) return [];
	return [
		{
			path: ['embeds'],
			code: 'MAX_EMBED_SIZE_EXCEEDED',
			message: `Embed size exceeds maximum size of ${mostTogether}`,
		},
	];
}

function lengthOf({ title, description, fields, footer, author }: z.infer<typeof embeds>[number]): number {
	const parts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
	return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
