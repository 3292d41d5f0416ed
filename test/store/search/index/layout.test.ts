import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_SIZE, partOf, placeOf, rowOf, wordOfRow } from '../../../../src/store/search/index/layout.ts';

test('every question has a place of its own in a part', () => {
	fc.assert(
		fc.property(fc.nat({ max: 2 ** 31 - 1 }), (id) => {
			expect(partOf(id) * PART_SIZE + placeOf(id)).toBe(id);
			expect(placeOf(id)).toBeLessThan(PART_SIZE);
		}),
	);
});

test('every word has a row of its own in each part, in order of the parts', () => {
	const word = fc.nat({ max: 2 ** 31 - 1 });
	const part = fc.nat({ max: 2 ** 17 });
	fc.assert(
		fc.property(word, part, word, part, (...[one, onePart, other, otherPart]) => {
			const [row, otherRow] = [rowOf(one, onePart), rowOf(other, otherPart)];
			expect(Number.isSafeInteger(row)).toBe(true);
			expect(wordOfRow(row)).toBe(one);
			expect(row === otherRow).toBe(one === other && onePart === otherPart);
			if (onePart < otherPart) expect(row).toBeLessThan(otherRow);
		}),
	);
});
