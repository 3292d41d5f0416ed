import fc from 'fast-check';
import { PART_SIZE } from '../../../../src/store/search/index/layout.ts';

/** Places of a part with an impact each, in order: a few, or so many that they are kept for every place. */
export const anyPlaces: fc.Arbitrary<ReadonlyMap<number, number>> = fc
	.oneof(
		{ weight: 4, arbitrary: fc.uniqueArray(fc.nat({ max: PART_SIZE - 1 }), { minLength: 1, maxLength: 30 }) },
		{ weight: 1, arbitrary: fc.constantFrom(2, 3, 4, 5).map(everyOf) },
		fc.constantFrom([0], [PART_SIZE - 1], everyOf(1)),
	)
	.map((places) => new Map(places.toSorted((one, other) => one - other).map((place) => [place, 1 + (place % 255)])));

function everyOf(step: number): number[] {
	return Array.from({ length: PART_SIZE / step }, (_, at) => at * step);
}
