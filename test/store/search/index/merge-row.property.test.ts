import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_SIZE } from '../../../../src/store/search/index/layout.ts';
import { type Change, mergeRow, type WordRow } from '../../../../src/store/search/index/merge-row.ts';
import { impactsOf, placesOf, readPostings } from '../../../../src/store/search/index/postings.ts';
import { readVarint } from '../../../../src/store/search/index/varints.ts';
import { anyPlaces } from './any-places.ts';

/** What a question has of a word, by its place. */
type Had = ReadonlyMap<number, { readonly impact: number; readonly positions: readonly number[] }>;

const positions = fc.uint8Array({ maxLength: 200 });
const change = fc.record({
	place: fc.nat({ max: PART_SIZE - 1 }),
	impact: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 255 })),
	positions,
});
const changes = fc
	.uniqueArray(change, { selector: ({ place }) => place, maxLength: 30 })
	.map((some) => some.toSorted((one, other) => one.place - other.place));

function naive(had: Had, all: readonly Change[]): Had {
	const now = new Map(had);
	for (const one of all) {
		if (one.impact === 0) now.delete(one.place);
		else now.set(one.place, { impact: one.impact, positions: [...one.positions] });
	}
	return new Map([...now].sort(([one], [other]) => one - other));
}

function read(row: WordRow | undefined): Had {
	if (row === undefined) return new Map();
	const postings = readPostings(row.postings);
	const impacts = impactsOf(postings);
	const reader = { bytes: row.positions, at: 0 };
	const had = Array.from(placesOf(postings), (place, at) => {
		const size = readVarint(reader);
		reader.at += size;
		const bytes = [...row.positions.subarray(reader.at - size, reader.at)];
		return [place, { impact: impacts[at] ?? 0, positions: bytes }] as const;
	});
	expect(reader.at).toBe(row.positions.length);
	return new Map(had);
}

function rowOf(places: ReadonlyMap<number, number>): WordRow | undefined {
	const all = [...places].map(([place, impact]) => ({ place, impact, positions: Uint8Array.of(place % 7, impact) }));
	return mergeRow(undefined, all);
}

test('a row with changes is what a map of them would be, change after change', () => {
	fc.assert(
		fc.property(anyPlaces, fc.array(changes, { minLength: 1, maxLength: 4 }), (places, batches) => {
			let row = rowOf(places);
			let had = read(row);
			expect([...had.keys()]).toEqual([...places.keys()]);
			for (const batch of batches) {
				const merged = mergeRow(row, batch);
				had = naive(had, batch);
				expect(read(merged)).toEqual(had);
				expect(merged?.count ?? 0).toBe(had.size);
				row = merged;
			}
		}),
		{ numRuns: 40 },
	);
});

test('changes that are made twice are made once', () => {
	fc.assert(
		fc.property(anyPlaces, changes, (places, batch) => {
			const once = mergeRow(rowOf(places), batch);
			expect(mergeRow(once, batch)).toEqual(once);
		}),
	);
});

test('a row that becomes dense keeps its positions, and so does one that becomes sparse again', () => {
	const every = Array.from({ length: PART_SIZE / 4 }, (_, at) => ({
		place: at * 4,
		impact: 9,
		positions: Uint8Array.of(at % 251),
	}));
	const [last, ...before] = every.toReversed();
	const sparse = mergeRow(undefined, before.toReversed());
	const dense = mergeRow(sparse, last === undefined ? [] : [last]);
	expect(sparse && readPostings(sparse.postings).places).toBeDefined();
	expect(dense && readPostings(dense.postings).places).toBeUndefined();
	expect([...read(dense).keys()]).toEqual(every.map(({ place }) => place));
	const again = mergeRow(dense, [{ place: 0, impact: 0, positions: new Uint8Array() }]);
	expect(again && readPostings(again.postings).places).toBeDefined();
	expect(read(again)).toEqual(naive(read(dense), [{ place: 0, impact: 0, positions: new Uint8Array() }]));
});

test('nothing is left of a row when its last question has the word no more', () => {
	expect(mergeRow(rowOf(new Map([[5, 1]])), [{ place: 5, impact: 0, positions: new Uint8Array() }])).toBeUndefined();
	expect(mergeRow(undefined, [{ place: 5, impact: 0, positions: new Uint8Array() }])).toBeUndefined();
});
