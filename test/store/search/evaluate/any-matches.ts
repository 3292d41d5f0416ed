import fc from 'fast-check';
import type { Matches } from '../../../../src/store/search/evaluate/match-list.ts';
import { PART_SIZE } from '../../../../src/store/search/index/layout.ts';

/** Points by place; whole numbers, which add up the same in any order. */
export type Points = ReadonlyMap<number, number>;

const places = fc.oneof(
	{ weight: 3, arbitrary: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.uniqueArray(fc.nat({ max: PART_SIZE - 1 }), { maxLength: 40 }) },
	fc.constantFrom([], [0], [PART_SIZE - 1]),
);

/** Matches of either kind, and their points. */
export const anyMatches: fc.Arbitrary<{ readonly matches: Matches; readonly points: Points }> = fc
	.record({ places, dense: fc.boolean(), weight: fc.constantFrom(0, 1, 2), impact: fc.integer({ min: 1, max: 255 }) })
	.map(({ places: some, dense, weight, impact }) => {
		const sorted = some.toSorted((one, other) => one - other);
		const impacts = sorted.map((place) => 1 + ((impact + place) % 255));
		const points = new Map(sorted.map((place, at) => [place, (impacts[at] ?? 0) * weight]));
		const given = { count: sorted.length, weight };
		if (!dense)
			return { matches: { ...given, places: Uint16Array.from(sorted), scores: Uint8Array.from(impacts) }, points };
		const scores = new Float32Array(PART_SIZE);
		for (const [at, place] of sorted.entries()) scores[place] = impacts[at] ?? 0;
		return { matches: { ...given, places: undefined, scores }, points };
	});
