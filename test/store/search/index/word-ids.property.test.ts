import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordIds, writeWordIds } from '../../../../src/store/search/index/word-ids.ts';

test('ids are read in order, whatever the order they came in', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 400 }), (ids) => {
			expect(readWordIds(writeWordIds(new Set(ids)))).toEqual(ids.toSorted((one, other) => one - other));
		}),
	);
});

test('no ids are no bytes', () => {
	expect(writeWordIds(new Set())).toHaveLength(0);
	expect(readWordIds(new Uint8Array())).toEqual([]);
});
