import type { Database } from 'better-sqlite3';
import { rowOf } from './layout.ts';
import type { IndexWord } from './part.ts';
import { type Postings, readPostings } from './postings.ts';

/** Postings that stay in memory, so that common words are not read from the disk for every search. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Of what is known of a part, beside the postings. */
const EMPTY = 100;

type Entry = {
	readonly parts: Map<number, Postings | undefined>;
	/** Whether every part was read. */
	whole: boolean;
	bytes: number;
};

/** The postings of the words that were asked for lately. */
export function createWordCache(sqlite: Database) {
	const read = sqlite.prepare<[number], Uint8Array>('SELECT postings FROM search_postings WHERE row = ?').pluck();
	const entries = new Map<number, Entry>();
	let bytes = 0;

	return {
		/** In every one of these parts; those where it is. */
		whole(word: Pick<IndexWord, 'id'>, parts: Iterable<number>): readonly number[] {
			if (word.id === undefined) return [];
			const entry = entryOf(word.id);
			if (!entry.whole) for (const part of parts) postingsIn(entry, word.id, part);
			entry.whole = true;
			return [...entry.parts].flatMap(([part, postings]) => (postings === undefined ? [] : [part]));
		},

		inPart({ id }: Pick<IndexWord, 'id'>, part: number): Postings | undefined {
			return id === undefined ? undefined : postingsIn(entryOf(id), id, part);
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

	function postingsIn(entry: Entry, id: number, part: number): Postings | undefined {
		const known = entry.parts.get(part);
		if (known !== undefined || entry.whole || entry.parts.has(part)) return known;
		const row = read.get(rowOf(id, part));
		const postings = row && readPostings(row);
		entry.parts.set(part, postings);
		entry.bytes += EMPTY + (row?.length ?? 0);
		bytes += EMPTY + (row?.length ?? 0);
		return postings;
	}
}
