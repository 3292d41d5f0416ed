import { PART_SIZE } from '../index/layout.ts';
import type { Matches } from './match-list.ts';

export type Candidates = ReturnType<typeof createCandidates>;

/** Places of a part that may be a hit, in order, with the points they have so far. */
export function createCandidates() {
	const places = new Uint16Array(PART_SIZE);
	const scores = new Float32Array(PART_SIZE);
	let length = 0;

	return {
		places,
		scores,
		get length(): number {
			return length;
		},

		/** All that meet it. */
		start(matches: Matches): void {
			if (matches.places === undefined) startDense(matches);
			else startSparse(matches, matches.places);
		},

		/** Only those that meet this too, with its points. */
		keep(matches: Matches): void {
			if (matches.places === undefined) keepDense(matches);
			else keepSparse(matches, matches.places);
		},

		/** Only those that do not meet this. */
		drop(matches: Matches): void {
			const met = new Uint8Array(PART_SIZE);
			count(matches, met, new Float32Array(PART_SIZE));
			filter((place) => met[place] === 0);
		},

		filter,

		keepLive(live: Uint8Array): void {
			let kept = 0;
			for (let at = 0; at < length; at += 1) {
				const place = places[at] ?? 0;
				if (live[place] === 0) continue;
				places[kept] = place;
				scores[kept] = scores[at] ?? 0;
				kept += 1;
			}
			length = kept;
		},

		/** Every place from 0. */
		startAll(size: number): void {
			for (let place = 0; place < size; place += 1) {
				places[place] = place;
				scores[place] = 0;
			}
			length = size;
		},

		/** Those that meet at least so many. */
		startWithMost(all: readonly Matches[], needed: number): void {
			const met = new Uint8Array(PART_SIZE);
			scores.fill(0);
			for (const matches of all) count(matches, met, scores);
			length = 0;
			for (let place = 0; place < PART_SIZE; place += 1) {
				if ((met[place] ?? 0) < needed) continue;
				places[length] = place;
				// The place is never before `length`: what is overwritten was read.
				scores[length] = scores[place] ?? 0;
				length += 1;
			}
		},
	};

	function startDense({ scores: given, weight }: Matches): void {
		length = 0;
		for (let place = 0; place < given.length; place += 1) {
			const score = given[place] ?? 0;
			if (score === 0) continue;
			places[length] = place;
			scores[length] = score * weight;
			length += 1;
		}
	}

	function startSparse({ count: size, scores: given, weight }: Matches, sparse: Uint16Array): void {
		places.set(sparse.subarray(0, size));
		for (let at = 0; at < size; at += 1) scores[at] = (given[at] ?? 0) * weight;
		length = size;
	}

	function keepDense({ scores: given, weight }: Matches): void {
		let kept = 0;
		for (let at = 0; at < length; at += 1) {
			const place = places[at] ?? 0;
			const score = given[place] ?? 0;
			if (score === 0) continue;
			places[kept] = place;
			scores[kept] = (scores[at] ?? 0) + score * weight;
			kept += 1;
		}
		length = kept;
	}

	function keepSparse({ scores: given, weight }: Matches, sparse: Uint16Array): void {
		let kept = 0;
		let other = 0;
		for (let at = 0; at < length && other < sparse.length; at += 1) {
			const place = places[at] ?? 0;
			other = firstFrom(sparse, place, other);
			if (sparse[other] !== place) continue;
			places[kept] = place;
			scores[kept] = (scores[at] ?? 0) + (given[other] ?? 0) * weight;
			kept += 1;
			other += 1;
		}
		length = kept;
	}

	function filter(keeps: (place: number) => boolean): void {
		let kept = 0;
		for (let at = 0; at < length; at += 1) {
			const place = places[at] ?? 0;
			if (!keeps(place)) continue;
			places[kept] = place;
			scores[kept] = scores[at] ?? 0;
			kept += 1;
		}
		length = kept;
	}
}

function count({ count: size, places, scores, weight }: Matches, met: Uint8Array, points: Float32Array): void {
	if (places === undefined) {
		for (let place = 0; place < scores.length; place += 1) {
			const score = scores[place] ?? 0;
			if (score === 0) continue;
			met[place] = (met[place] ?? 0) + 1;
			points[place] = (points[place] ?? 0) + score * weight;
		}
		return;
	}
	for (let at = 0; at < size; at += 1) {
		const place = places[at] ?? 0;
		met[place] = (met[place] ?? 0) + 1;
		points[place] = (points[place] ?? 0) + (scores[at] ?? 0) * weight;
	}
}

/** The first of the sorted places that is not before the wanted one: steps that double, then a binary search. */
function firstFrom(sorted: Uint16Array, place: number, from: number): number {
	let step = 1;
	let low = from;
	let high = from;
	while (high < sorted.length && (sorted[high] ?? 0) < place) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	high = Math.min(high, sorted.length);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
