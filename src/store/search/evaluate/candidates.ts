import { PART_SIZE } from '../index/layout.ts';
import { type Matches, tally } from './match-list.ts';

/** Places of a part that may be a hit, in order, with the points they have so far: the first `length` of each. */
export type Candidates = { readonly places: Uint16Array; readonly scores: Float32Array; length: number };

/** How many lists have a place, and its points in all of them: used at once, never kept. */
const met = new Uint8Array(PART_SIZE);
const points = new Float32Array(PART_SIZE);

export function createCandidates(): Candidates {
	return { places: new Uint16Array(PART_SIZE), scores: new Float32Array(PART_SIZE), length: 0 };
}

/** Every place from 0. */
export function startAll(candidates: Candidates, size: number): void {
	for (let place = 0; place < size; place += 1) candidates.places[place] = place;
	candidates.scores.fill(0, 0, size);
	candidates.length = size;
}

/** All that meet it. */
export function start(candidates: Candidates, { count, places, scores, weight }: Matches): void {
	const { places: found, scores: worth } = candidates;
	if (places === undefined) {
		let length = 0;
		for (let place = 0; place < scores.length; place += 1) {
			const score = scores[place] ?? 0;
			if (score === 0) continue;
			found[length] = place;
			worth[length] = score * weight;
			length += 1;
		}
		candidates.length = length;
		return;
	}
	found.set(places.subarray(0, count));
	for (let at = 0; at < count; at += 1) worth[at] = (scores[at] ?? 0) * weight;
	candidates.length = count;
}

/** All that meet so many of them. */
export function startWithMost(candidates: Candidates, all: readonly Matches[], needed: number): void {
	tallyAll(all);
	const { places, scores } = candidates;
	let length = 0;
	for (let place = 0; place < PART_SIZE; place += 1) {
		if ((met[place] ?? 0) < needed) continue;
		places[length] = place;
		scores[length] = points[place] ?? 0;
		length += 1;
	}
	candidates.length = length;
}

/** Only those that meet this too, with its points. */
export function keep(candidates: Candidates, matches: Matches): void {
	if (matches.places === undefined) keepDense(candidates, matches);
	else keepSparse(candidates, matches, matches.places);
}

/** Only those that do not meet this. */
export function drop(candidates: Candidates, matches: Matches): void {
	tallyAll([matches]);
	filter(candidates, (place) => met[place] === 0);
}

export function filter(candidates: Candidates, keeps: (place: number) => boolean): void {
	const { places, scores, length } = candidates;
	let kept = 0;
	for (let at = 0; at < length; at += 1) {
		const place = places[at] ?? 0;
		if (!keeps(place)) continue;
		places[kept] = place;
		scores[kept] = scores[at] ?? 0;
		kept += 1;
	}
	candidates.length = kept;
}

function tallyAll(all: readonly Matches[]): void {
	met.fill(0);
	points.fill(0);
	for (const matches of all) tally(matches, met, points);
}

function keepDense(candidates: Candidates, { scores: given, weight }: Matches): void {
	const { places, scores, length } = candidates;
	let kept = 0;
	for (let at = 0; at < length; at += 1) {
		const place = places[at] ?? 0;
		const score = given[place] ?? 0;
		if (score === 0) continue;
		places[kept] = place;
		scores[kept] = (scores[at] ?? 0) + score * weight;
		kept += 1;
	}
	candidates.length = kept;
}

function keepSparse(candidates: Candidates, { scores: given, weight }: Matches, sparse: Uint16Array): void {
	const { places, scores, length } = candidates;
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
	candidates.length = kept;
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
