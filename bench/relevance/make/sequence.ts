import { type Document, parts } from '../collection/document.ts';

/** Whether some part of a document has these forms side by side. */
export function hasSequence({ words }: Document, forms: readonly string[]): boolean {
	return parts.some((part) =>
		words[part].some((_, start) => forms.every((form, offset) => words[part][start + offset]?.form === form)),
	);
}
