import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestOf } from '../../../../src/store/search/evaluate/newest-of.ts';
import type { Part } from '../../../../src/store/search/index/part.ts';
import type { WordIndex } from '../../../../src/store/search/index/word-index.ts';

/** Days by place, of the questions of one part after the other. */
type Days = readonly (readonly number[])[];

/** Ids of the next part are so much higher. */
const FIRST = 10_000;
const WORD = { word: 'moulin', id: 1, documents: 1_000_000 };

/** Every question has the words; `read` is told of each part of which a word is read. */
function indexOf(parts: Days, read: (part: number) => void): WordIndex {
	const all = parts.map((days, at) => partOf(days, { first: at * FIRST, read: () => read(at) }));
	return {
		documents: 2_000_000,
		parts: all,
		word: () => WORD,
		partsWith: () => all,
		wordsBeginning: () => [],
		commonestForms: () => [],
		facetWords: () => [],
		forms: () => new Map(),
		vocabularyVersion: '',
	};
}

function partOf(days: readonly number[], { first, read }: { first: number; read: () => void }): Part {
	return {
		size: days.length,
		facts: { askedOn: Uint16Array.from(days), deadline: new Uint16Array(), status: new Uint8Array() },
		live: new Uint8Array(days.length).fill(1),
		isSettled: () => true,
		idAt: (place) => first + place,
		placeOf: (id) => id - first,
		postings() {
			read();
			return {
				count: days.length,
				places: Uint16Array.from(days.keys()),
				impacts: new Uint8Array(days.length).fill(9),
			};
		},
		positions: () => undefined,
	};
}

const clause = { said: 'moulin', alternatives: [{ kind: 'word', word: WORD, rarity: 1 } as const], required: true };
const plan = { clauses: [clause], needed: 1, filters: [], excluded: [], allows: undefined };

test('finds the newest of all parts, whichever these are in', () => {
	const days = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 9 }), { maxLength: 6 });
	fc.assert(
		fc.property(days, fc.integer({ min: 1, max: 12 }), (parts, most) => {
			const all = parts.flatMap((inPart, part) => inPart.map((day, place) => ({ id: part * FIRST + place, day })));
			const newest = all.sort((one, other) => other.day - one.day || other.id - one.id).slice(0, most);
			const index = indexOf(parts, () => undefined);
			expect(newestOf(index, plan, most).ids).toEqual(newest.map(({ id }) => id));
		}),
	);
});

test('reads no part that has nothing newer, once it has looked at some thousands', () => {
	const read = new Set<number>();
	const parts = [2, 9, 7, 8].map((day) => new Array<number>(3000).fill(day));
	const { ids, share } = newestOf(
		indexOf(parts, (part) => read.add(part)),
		plan,
		2,
	);
	expect(ids).toEqual([FIRST + 2999, FIRST + 2998]);
	expect([...read].toSorted()).toEqual([1, 3]);
	expect(share).toBe(1);
});
