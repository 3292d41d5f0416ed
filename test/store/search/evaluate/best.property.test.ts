import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBest } from '../../../../src/store/search/evaluate/best.ts';

const hits = fc.uniqueArray(
	fc.record({ id: fc.nat({ max: 300 }), key: fc.oneof(fc.nat({ max: 4 }), fc.double({ noNaN: true })) }),
	{ selector: ({ id }) => id, maxLength: 120 },
);

test.each([true, false])('the best are the first of all when sorted, of equals the later first: %s', (laterFirst) => {
	fc.assert(
		fc.property(hits, fc.nat({ max: 130 }), (all, most) => {
			const best = createBest(most, laterFirst);
			for (const { id, key } of all) best.offer(id, key);
			const sorted = all.toSorted(
				(one, other) => Math.sign(other.key - one.key) || (laterFirst ? other.id - one.id : one.id - other.id),
			);
			expect(best.ranked()).toEqual(sorted.slice(0, most));
		}),
		{ numRuns: 300 },
	);
});
