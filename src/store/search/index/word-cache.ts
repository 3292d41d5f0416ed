import type { Database } from 'better-sqlite3';
import { partOfRow, rowOf, rowsOf } from './layout.ts';
import type { IndexWord } from './part.ts';
import { type Postings, readPostings } from './postings.ts';

/** Postings that stay in memory, so that common words are not read from the disk for every search. */
const MOST_BYTES = 64 * 1024 * 1024;

type Entry = {
	readonly parts: Map<number, Postings | undefined>;
	/** Whether every part was read. */
	whole: boolean;
	bytes: number;
};

type Row = { readonly row: number; readonly postings: Uint8Array };

/** The postings of the words that were asked for lately. */
export function createWordCache(sqlite: Database) {
	const readWhole = sqlite.prepare<[number, number], Row>(
		'SELECT row, postings FROM search_postings WHERE row BETWEEN ? AND ?',
	);
	const readOne = sqlite.prepare<[number], Uint8Array>('SELECT postings FROM search_postings WHERE row = ?').pluck();
	const entries = new Map<number, Entry>();
	let bytes = 0;

	return {
		/** In every part: the parts where it is, in order. */
		whole({ id }: Pick<IndexWord, 'id'>): readonly number[] {
			if (id === undefined) return [];
			const entry = entryOf(id);
			if (!entry.whole) {
				entry.parts.clear();
				for (const { row, postings } of readWhole.all(...rowsOf(id))) keep(entry, partOfRow(row), postings);
				entry.whole = true;
			}
			return [...entry.parts.keys()];
		},

		inPart({ id }: Pick<IndexWord, 'id'>, part: number): Postings | undefined {
			if (id === undefined) return undefined;
			const entry = entryOf(id);
			const known = entry.parts.get(part);
			if (known !== undefined || entry.whole || entry.parts.has(part)) return known;
			keep(entry, part, readOne.get(rowOf(id, part)));
			return entry.parts.get(part);
		},

		clear(): void {
			entries.clear();
			bytes = 0;
		},

		/** Between two searches: forgets what was asked for longest ago. */
		trim(): void {
			for (const [id, entry] of entries) {
				if (bytes <= MOST_BYTES) return;
				entries.delete(id);
				bytes -= entry.bytes;
			}
		},
	};

	function entryOf(id: number): Entry {
		const known = entries.get(id);
		const entry = known ?? { parts: new Map(), whole: false, bytes: 0 };
		// Moved to the end of the line.
		if (known !== undefined) entries.delete(id);
		entries.set(id, entry);
		return entry;
	}

	function keep(entry: Entry, part: number, row: Uint8Array | undefined): void {
		entry.parts.set(part, row && readPostings(row));
		entry.bytes += 100 + (row?.length ?? 0);
		bytes += 100 + (row?.length ?? 0);
	}
}
