import type { Database } from 'better-sqlite3';
import { readFacts } from './facts-rows.ts';
import { PART_SIZE, partOf, placeOf, rowOf } from './layout.ts';
import type { IndexWord, Part, PartFacts, Positions } from './part.ts';
import { placesOf, readPostings } from './postings.ts';
import type { createWordCache } from './word-cache.ts';

type Row = {
	readonly part: number;
	readonly asked_on: Uint8Array;
	readonly deadline: Uint8Array;
	readonly status: Uint8Array;
};

type Counted = Pick<IndexWord, 'id' | 'documents'>;

type DiskPart = Part & { readonly number: number };

/** The parts that are merged. */
export function createDiskParts(sqlite: Database, cache: ReturnType<typeof createWordCache>) {
	const allFacts = sqlite.prepare<[], Row>('SELECT part, asked_on, deadline, status FROM search_facts ORDER BY part');
	const readPositions = sqlite.prepare<[number], { readonly postings: Uint8Array; readonly positions: Uint8Array }>(
		'SELECT postings, positions FROM search_postings JOIN search_positions USING (row) WHERE row = ?',
	);
	let parts = new Map<number, DiskPart>();
	/** Questions of which what the parts say is out of date. */
	let hidden: readonly number[] = [];
	let present = 0;
	let outdated = 0;

	return {
		parts: (): readonly Part[] => [...parts.values()],
		having: (word: IndexWord): readonly Part[] =>
			cache.whole(word, parts.keys()).flatMap((number) => parts.get(number) ?? []),
		/** Questions that are told of here and nowhere else. */
		documents: () => present - outdated,

		/** Exact where all that has the word may be out of date: a word that nothing has is not known. */
		documentsWith(word: Counted | undefined): number {
			if (word === undefined || word.documents === 0) return 0;
			return word.documents > outdated ? word.documents : liveWith(word);
		},

		readFacts(): void {
			parts = new Map(allFacts.all().map((row) => [row.part, diskPart(row.part, readFacts(row))]));
			hidden = [];
			present = 0;
			outdated = 0;
			for (const { live } of parts.values()) for (const one of live) present += one;
		},

		hide(questionIds: Iterable<number>): void {
			for (const id of hidden) show(id, 1);
			hidden = [...questionIds].filter((id) => parts.get(partOf(id))?.live[placeOf(id)] === 1);
			outdated = hidden.length;
			for (const id of hidden) show(id, 0);
		},
	};

	function liveWith(word: Counted): number {
		let count = 0;
		for (const number of cache.whole(word, parts.keys())) {
			const postings = cache.inPart(word, number);
			const live = parts.get(number)?.live;
			if (postings !== undefined) for (const place of placesOf(postings)) count += live?.[place] ?? 0;
		}
		return count;
	}

	function show(id: number, live: 0 | 1): void {
		parts.get(partOf(id))?.live.fill(live, placeOf(id), placeOf(id) + 1);
	}

	function positionsIn(row: number): Positions | undefined {
		const found = readPositions.get(row);
		return found && { places: placesOf(readPostings(found.postings)), bytes: found.positions };
	}

	function diskPart(number: number, facts: PartFacts): DiskPart {
		return {
			number,
			size: PART_SIZE,
			facts,
			live: Uint8Array.from(facts.askedOn, (day) => Number(day > 0)),
			idAt: (place) => number * PART_SIZE + place,
			placeOf: (questionId) => (partOf(questionId) === number ? placeOf(questionId) : undefined),
			postings: (word) => cache.inPart(word, number),
			positions: ({ id }) => (id === undefined ? undefined : positionsIn(rowOf(id, number))),
		};
	}
}
