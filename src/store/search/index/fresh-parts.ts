import type { Database } from 'better-sqlite3';
import type { FormCount } from './form-counts.ts';
import { createFreshPart, type FreshPart } from './fresh-part.ts';

type Row = { readonly id: number; readonly fresh: Uint8Array };

/** Everything that waits to be merged, in memory. */
export function createFreshParts(sqlite: Database) {
	const rowsSince = sqlite.prepare<[number], Row>(`
		SELECT question_id AS id, fresh FROM search_documents WHERE fresh IS NOT NULL AND version > ? ORDER BY version
	`);
	let parts: FreshPart[] = [];
	let partById = new Map<number, FreshPart>();

	return {
		parts: (): readonly FreshPart[] => parts,
		documents: () => partById.size,
		ids: (): Iterable<number> => partById.keys(),

		readAll(): void {
			parts = [];
			partById = new Map();
			read(-1);
		},
		readSince: read,

		documentsWith: (word: string) => parts.reduce((sum, part) => sum + part.documentsWith(word), 0),
		wordsBeginning: (prefix: string) =>
			parts.flatMap((part) => [...part.words()].filter((word) => word.startsWith(prefix))),
		formsBeginning: (prefix: string) => parts.flatMap((part) => wordsBeginning(part, prefix)),
		commonestForms: (prefix: string): readonly FormCount[] => parts.flatMap((part) => formsBeginning(part, prefix)),
		*forms() {
			for (const part of parts) for (const { form, documents } of part.forms()) yield [form, documents] as const;
		},
	};

	function read(version: number): void {
		for (const { id, fresh } of rowsSince.all(version)) {
			partById.get(id)?.remove(id);
			const last = parts.at(-1);
			const part = last === undefined || last.isFull() ? createFreshPart() : last;
			// What is saved again and again would fill one part after the other.
			if (part !== last) parts = [...parts.filter((other) => !other.isSpent()), part];
			part.add(id, fresh);
			partById.set(id, part);
		}
	}
}

function formsBeginning(part: FreshPart, prefix: string): readonly FormCount[] {
	return [...part.forms()].filter(({ form }) => form.startsWith(prefix));
}

/** Words of which some form begins so. */
export function wordsBeginning(part: FreshPart, prefix: string): readonly string[] {
	const words: string[] = [];
	for (const { form, word } of part.forms()) if (form.startsWith(prefix)) words.push(word);
	return words;
}
