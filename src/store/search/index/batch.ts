import type { Database } from 'better-sqlite3';
import { type FreshDocument, readDocument } from './document-bytes.ts';
import { inTurns } from './in-turns.ts';
import { readWordIds, writeWordIds } from './word-ids.ts';

/** A question that waits to be merged, as it was read. */
export type Waiting = {
	readonly id: number;
	readonly version: number;
	readonly document: FreshDocument;
	/** Of the words that the parts may have it under. */
	readonly inParts: readonly number[];
};

type Row = { readonly id: number; readonly version: number; readonly fresh: Uint8Array; readonly in_parts: Uint8Array };

export type Batch = ReturnType<typeof createBatch>;

/** What a merge reads and writes beside the parts: the questions that wait, and the dictionary. */
export function createBatch(sqlite: Database) {
	const waiting = sqlite.prepare<[number], Row>(`
		SELECT question_id AS id, version, fresh, in_parts FROM search_documents
		WHERE fresh IS NOT NULL ORDER BY version LIMIT ?
	`);
	const versionOf = sqlite
		.prepare<[number], number>('SELECT version FROM search_documents WHERE question_id = ?')
		.pluck();
	const noteParts = sqlite.prepare<[Uint8Array, number]>(
		'UPDATE search_documents SET in_parts = ? WHERE question_id = ?',
	);
	const settle = sqlite.prepare<[Uint8Array, number]>(
		'UPDATE search_documents SET in_parts = ?, fresh = NULL WHERE question_id = ?',
	);
	const wordId = sqlite.prepare<[string], number>('SELECT id FROM search_words WHERE word = ?').pluck();
	const newWord = sqlite
		.prepare<[string], number>('INSERT INTO search_words (word, documents) VALUES (?, 0) RETURNING id')
		.pluck();

	const count = sqlite.prepare<[], number>('SELECT count(*) FROM search_documents WHERE fresh IS NOT NULL').pluck();
	const lastVersion = sqlite.prepare<[], number>('SELECT last_version FROM search_state').pluck();
	const tellReaders = sqlite.prepare('UPDATE search_state SET parts_version = parts_version + 1');

	return {
		count: () => count.get() ?? 0,
		/** Grows with every question that is saved. */
		lastVersion: () => lastVersion.get() ?? 0,
		/** What they remember of the parts is no longer so. */
		tellReaders: () => tellReaders.run(),

		async take(most: number): Promise<readonly Waiting[]> {
			const taken: Waiting[] = [];
			await inTurns(waiting.all(most), ({ id, version, fresh, in_parts }) => {
				taken.push({ id, version, document: readDocument(fresh), inParts: readWordIds(in_parts) });
			});
			return taken;
		},

		isCurrent: ({ id, version }: Waiting): boolean => versionOf.get(id) === version,

		/** Notes, before the first posting is written, under which words the question may be found from now on. */
		announce({ id, document, inParts }: Waiting, ids: Map<string, number>): void {
			const all = new Set(inParts);
			for (const { word } of document.words) all.add(idOf(word, ids));
			noteParts.run(writeWordIds(all), id);
		},

		settle({ id, document }: Waiting, ids: ReadonlyMap<string, number>): void {
			settle.run(writeWordIds(new Set(document.words.map(({ word }) => ids.get(word) ?? 0))), id);
		},
	};

	function idOf(word: string, ids: Map<string, number>): number {
		const id = ids.get(word) ?? wordId.get(word) ?? newWord.get(word) ?? 0;
		ids.set(word, id);
		return id;
	}
}
