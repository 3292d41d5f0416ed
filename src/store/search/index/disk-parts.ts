import type { Database } from 'better-sqlite3';
import { readFacts } from './facts-rows.ts';
import { PART_SIZE, partOf, placeOf, rowOf } from './layout.ts';
import type { Part, PartFacts } from './part.ts';
import type { createWordCache } from './word-cache.ts';

type Row = {
	readonly part: number;
	readonly asked_on: Uint8Array;
	readonly deadline: Uint8Array;
	readonly status: Uint8Array;
};

type DiskPart = Part & { readonly number: number };

/** The parts that are merged. */
export function createDiskParts(sqlite: Database, cache: ReturnType<typeof createWordCache>) {
	const allFacts = sqlite.prepare<[], Row>('SELECT part, asked_on, deadline, status FROM search_facts ORDER BY part');
	const readPositions = sqlite
		.prepare<[number], Uint8Array>('SELECT positions FROM search_positions WHERE row = ?')
		.pluck();
	let parts = new Map<number, DiskPart>();
	/** 1 where what the parts say of a question is out of date. */
	let hidden = new Map<number, Uint8Array>();
	let present = 0;
	let outdated = 0;

	return {
		parts: (): readonly Part[] => [...parts.values()],
		having: (numbers: readonly number[]): readonly Part[] => numbers.flatMap((number) => parts.get(number) ?? []),
		/** Questions that are told of here and nowhere else. */
		documents: () => present - outdated,

		readFacts(): void {
			parts = new Map(allFacts.all().map((row) => [row.part, diskPart(row.part, readFacts(row))]));
			present = 0;
			for (const { facts } of parts.values()) for (const day of facts.askedOn) present += Number(day > 0);
		},

		hide(questionIds: Iterable<number>): void {
			hidden = new Map();
			outdated = 0;
			for (const id of questionIds) {
				const mask = hidden.get(partOf(id)) ?? new Uint8Array(PART_SIZE);
				mask[placeOf(id)] = 1;
				hidden.set(partOf(id), mask);
				if ((parts.get(partOf(id))?.facts.askedOn[placeOf(id)] ?? 0) > 0) outdated += 1;
			}
		},
	};

	function diskPart(number: number, facts: PartFacts): DiskPart {
		return {
			number,
			size: PART_SIZE,
			facts,
			isLive: (place) => facts.askedOn[place] !== 0 && hidden.get(number)?.[place] !== 1,
			idAt: (place) => number * PART_SIZE + place,
			placeOf: (questionId) => (partOf(questionId) === number ? placeOf(questionId) : undefined),
			postings: (word) => cache.inPart(word, number),
			positions: ({ id }) => (id === undefined ? undefined : readPositions.get(rowOf(id, number))),
		};
	}
}
