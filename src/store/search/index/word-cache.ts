import type { Database } from 'better-sqlite3';
import { createFrequent } from './frequent.ts';
import { rowOf } from './layout.ts';
import type { IndexWord } from './part.ts';
import { type Postings, readPostings } from './postings.ts';

/** Postings that stay in memory, so that common words are not read from the disk for every search. */
const MOST_BYTES = 24 * 1024 * 1024;
/** What the objects around the postings of a part weigh. */
const EMPTY = 500;

type Entry = {
	readonly parts: Map<number, Postings | undefined>;
	/** Whether every part was read. */
	whole: boolean;
	bytes: number;
};

/** The postings of the words that are asked for. */
export function createWordCache(sqlite: Database) {
	const read = sqlite.prepare<[number], Uint8Array>('SELECT postings FROM search_postings WHERE row = ?').pluck();
	const kept = createFrequent<Entry>(MOST_BYTES);
	/** What the present search asks for. */
	const inUse = new Map<number, Entry>();

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

		/** What is on the disk has changed. */
		clear(): void {
			kept.clear();
			inUse.clear();
		},

		/** Between two searches: keeps of the last one's words what is worth it. */
		settle(): void {
			for (const [id, entry] of inUse) kept.note(id, entry);
			inUse.clear();
		},
	};

	function entryOf(id: number): Entry {
		const known = inUse.get(id);
		if (known !== undefined) return known;
		const entry = kept.get(id) ?? { parts: new Map(), whole: false, bytes: 0 };
		inUse.set(id, entry);
		return entry;
	}

	function postingsIn(entry: Entry, id: number, part: number): Postings | undefined {
		const known = entry.parts.get(part);
		if (known !== undefined || entry.whole || entry.parts.has(part)) return known;
		const row = read.get(rowOf(id, part));
		const postings = row && readPostings(row);
		entry.parts.set(part, postings);
		entry.bytes += EMPTY + (row?.length ?? 0);
		return postings;
	}
}
