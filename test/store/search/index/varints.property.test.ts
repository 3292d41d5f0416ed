import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVarintWriter, readVarint } from '../../../../src/store/search/index/varints.ts';

const LARGEST = 2 ** 31 - 1;
const number = fc.oneof(
	fc.nat({ max: LARGEST }),
	fc.nat({ max: 300 }),
	fc.constantFrom(0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, LARGEST),
);

test('numbers are read as they were written, to the last byte', () => {
	fc.assert(
		fc.property(fc.array(number), fc.nat({ max: 8 }), (numbers, size) => {
			const writer = createVarintWriter(size);
			for (const one of numbers) writer.write(one);
			const reader = { bytes: writer.written(), at: 0 };
			expect(numbers.map(() => readVarint(reader))).toEqual(numbers);
			expect(reader.at).toBe(writer.length);
		}),
	);
});

test.each([
	[0, 1],
	[127, 1],
	[128, 2],
	[16_383, 2],
	[16_384, 3],
	[LARGEST, 5],
])('%i takes %i bytes', (value, bytes) => {
	const writer = createVarintWriter();
	writer.write(value);
	expect(writer.length).toBe(bytes);
});

test('what is appended stands between the numbers as it is', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 700 }), number, (bytes, after) => {
			const writer = createVarintWriter(1);
			writer.write(5);
			writer.append(bytes);
			writer.write(after);
			const written = writer.written();
			expect(written.subarray(1, 1 + bytes.length)).toEqual(bytes);
			expect(readVarint({ bytes: written, at: 1 + bytes.length })).toBe(after);
		}),
	);
});

test('a writer that is cleared begins anew, and leaves what was copied of it', () => {
	const writer = createVarintWriter();
	writer.write(300);
	const before = writer.written().slice();
	writer.clear();
	writer.write(7);
	expect(writer.written()).toEqual(Uint8Array.of(7));
	expect(readVarint({ bytes: before, at: 0 })).toBe(300);
});
