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
	/** Parts that something waits to be merged into: a merge may have begun to write there. */
	let unsettled: ReadonlySet<number> = new Set();
	let present = 0;

	return {
		parts: (): readonly Part[] => [...parts.values()],
		having: (word: IndexWord): readonly Part[] =>
			cache.whole(word, parts.keys()).flatMap((number) => parts.get(number) ?? []),
		/** Questions that are told of here and nowhere else. */
		documents: () => present - hidden.length,

		/** Exact where all that has the word may be out of date: a word that nothing has is not known. */
		documentsWith({ id, documents }: Counted): number {
			return documents === 0 || documents > hidden.length ? documents : liveWith({ id });
		},

		readFacts(): void {
			parts = new Map(allFacts.all().map((row) => [row.part, diskPart(row.part, readFacts(row))]));
			hidden = [];
			present = [...parts.values()].reduce((sum, { facts }) => sum + facts.askedOn.filter((day) => day > 0).length, 0);
		},

		hide(questionIds: Iterable<number>): void {
			const waiting = [...questionIds];
			unsettled = new Set(waiting.map(partOf));
			for (const id of hidden) show(id, 1);
			hidden = waiting.filter((id) => parts.get(partOf(id))?.live[placeOf(id)] === 1);
			for (const id of hidden) show(id, 0);
		},
	};

	function liveWith(word: Pick<Counted, 'id'>): number {
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
			isSettled: () => !unsettled.has(number),
			idAt: (place) => number * PART_SIZE + place,
			placeOf: (questionId) => (partOf(questionId) === number ? placeOf(questionId) : undefined),
			postings: (word) => cache.inPart(word, number),
			positions: ({ id }) => (id === undefined ? undefined : positionsIn(rowOf(id, number))),
		};
	}
}
