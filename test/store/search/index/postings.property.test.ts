import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_SIZE } from '../../../../src/store/search/index/layout.ts';
import { impactsOf, placesOf, readPostings, writePostings } from '../../../../src/store/search/index/postings.ts';
import { anyPlaces } from './any-places.ts';

function written(places: ReadonlyMap<number, number>): Uint8Array {
	return writePostings(Uint16Array.from(places.keys()), Uint8Array.from(places.values()));
}

test('places and impacts are read as they were written, wherever in memory the bytes are', () => {
	fc.assert(
		fc.property(anyPlaces, fc.nat({ max: 3 }), (places, offset) => {
			const bytes = written(places);
			const moved = new Uint8Array(bytes.length + offset);
			moved.set(bytes, offset);
			const postings = readPostings(moved.subarray(offset));
			expect(postings.count).toBe(places.size);
			expect(Array.from(placesOf(postings))).toEqual([...places.keys()]);
			expect(Array.from(impactsOf(postings))).toEqual([...places.values()]);
		}),
	);
});

test.each([
	{ kept: 'three bytes each', count: PART_SIZE / 4 - 1, sparse: true, size: 4 + 3 * (PART_SIZE / 4 - 1) },
	{ kept: 'a byte for every place from a quarter on', count: PART_SIZE / 4, sparse: false, size: 4 + PART_SIZE },
	{ kept: 'a byte for every place when all have it', count: PART_SIZE, sparse: false, size: 4 + PART_SIZE },
])('are kept in $kept', ({ count, sparse, size }) => {
	const bytes = written(new Map(Array.from({ length: count }, (_, place) => [place, 200])));
	expect(bytes).toHaveLength(size);
	expect(readPostings(bytes)).toMatchObject({ count });
	expect(readPostings(bytes).places !== undefined).toBe(sparse);
});
