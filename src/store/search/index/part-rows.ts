import type { Database } from 'better-sqlite3';
import { wordOfRow } from './layout.ts';
import { type Change, mergeRow, type WordRow } from './merge-row.ts';
import { readPostings } from './postings.ts';

type Row = Omit<WordRow, 'positions'> & { readonly positions: Uint8Array | null };

/** The rows that hold a word's postings and positions, part by part. */
export function createPartRows(sqlite: Database) {
	const read = sqlite.prepare<[number], Row>(`
		SELECT postings, positions FROM search_postings LEFT JOIN search_positions USING (row) WHERE row = ?
	`);
	const writePostings = sqlite.prepare<[number, Uint8Array]>('INSERT OR REPLACE INTO search_postings VALUES (?, ?)');
	const writePositions = sqlite.prepare<[number, Uint8Array]>('INSERT OR REPLACE INTO search_positions VALUES (?, ?)');
	const erasePostings = sqlite.prepare<[number]>('DELETE FROM search_postings WHERE row = ?');
	const erasePositions = sqlite.prepare<[number]>('DELETE FROM search_positions WHERE row = ?');
	const count = sqlite.prepare<[number, number]>('UPDATE search_words SET documents = documents + ? WHERE id = ?');

	return {
		apply(row: number, changes: readonly Change[]): void {
			if (changes.length === 0) return;
			const kept = read.get(row);
			const had = kept === undefined ? 0 : readPostings(kept.postings).count;
			const after = mergeRow(kept && { ...kept, positions: kept.positions ?? new Uint8Array(had) }, changes);
			if (after === undefined) erasePostings.run(row);
			else writePostings.run(row, after.postings);
			// What a question is filtered by stands nowhere in its text: nothing but sizes of 0, which are not kept.
			if (after?.positions.some((byte) => byte > 0)) writePositions.run(row, after.positions);
			else if (kept?.positions) erasePositions.run(row);
			const more = (after?.count ?? 0) - had;
			if (more !== 0) count.run(more, wordOfRow(row));
		},
	};
}
