import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type Candidates,
	createCandidates,
	drop,
	filter,
	keep,
	start,
	startAll,
	startWithMost,
} from '../../../../src/store/search/evaluate/candidates.ts';
import { PART_SIZE } from '../../../../src/store/search/index/layout.ts';
import { anyMatches, type Points } from './any-matches.ts';

const candidates = createCandidates();

function pointsOf({ places, scores, length }: Candidates): Points {
	return new Map(Array.from(places.subarray(0, length), (place, at) => [place, scores[at] ?? 0]));
}

test('those that meet one thing after the other are those that meet all, with the sum of their points', () => {
	fc.assert(
		fc.property(fc.array(anyMatches, { minLength: 1, maxLength: 4 }), (all) => {
			const [first, ...others] = all.map(({ matches }) => matches);
			if (first !== undefined) start(candidates, first);
			for (const matches of others) keep(candidates, matches);
			const [wanted, ...more] = all.map(({ points }) => points);
			const naive = [...(wanted ?? [])].flatMap(([place, points]) =>
				more.every((other) => other.has(place))
					? [[place, more.reduce((sum, other) => sum + (other.get(place) ?? 0), points)] as const]
					: [],
			);
			expect(pointsOf(candidates)).toEqual(new Map(naive));
		}),
	);
});

test('those that meet so many of all have the points of each that they meet', () => {
	fc.assert(
		fc.property(fc.array(anyMatches, { maxLength: 5 }), fc.integer({ min: 1, max: 4 }), (all, needed) => {
			startWithMost(
				candidates,
				all.map(({ matches }) => matches),
				needed,
			);
			const tally = new Map<number, { met: number; points: number }>();
			for (const { points } of all) {
				for (const [place, more] of points) {
					const before = tally.get(place) ?? { met: 0, points: 0 };
					tally.set(place, { met: before.met + 1, points: before.points + more });
				}
			}
			const naive = [...tally]
				.filter(([, { met }]) => met >= needed)
				.map(([place, { points }]) => [place, points] as const)
				.sort(([one], [other]) => one - other);
			expect([...pointsOf(candidates)]).toEqual(naive);
		}),
	);
});

test('those that are dropped are gone, and the others stay as they were', () => {
	fc.assert(
		fc.property(anyMatches, anyMatches, fc.integer({ min: 1, max: 5 }), (all, unwanted, every) => {
			start(candidates, all.matches);
			drop(candidates, unwanted.matches);
			filter(candidates, (place) => place % every !== 0);
			const naive = [...all.points].filter(([place]) => !unwanted.points.has(place) && place % every !== 0);
			expect([...pointsOf(candidates)]).toEqual(naive);
		}),
	);
});

test('a start with all of a part has each of its places, without points', () => {
	startAll(candidates, 3);
	expect([...pointsOf(candidates)]).toEqual([0, 1, 2].map((place) => [place, 0]));
	startAll(candidates, PART_SIZE);
	expect(candidates.length).toBe(PART_SIZE);
	filter(candidates, (place) => place === PART_SIZE - 1);
	expect([...pointsOf(candidates)]).toEqual([[PART_SIZE - 1, 0]]);
});
