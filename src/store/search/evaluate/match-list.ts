import type { Postings } from '../index/postings.ts';

/** Where a clause is met in a part, and what that is worth: `scores` times `weight`. */
export type Matches = {
	/** At most so many. */
	readonly count: number;
	/** In order; undefined when `scores` has one for every place, 0 where it is not met. */
	readonly places: Uint16Array | undefined;
	readonly scores: Uint8Array | Float32Array;
	readonly weight: number;
};

export function matchesOf({ count, places, impacts }: Postings, weight: number): Matches {
	return { count, places, scores: impacts, weight };
}

export function eachMatch(
	{ count, places, scores, weight }: Matches,
	visit: (place: number, points: number) => void,
): void {
	if (places === undefined) {
		for (let place = 0; place < scores.length; place += 1) {
			const score = scores[place] ?? 0;
			if (score > 0) visit(place, score * weight);
		}
		return;
	}
	for (let at = 0; at < count; at += 1) visit(places[at] ?? 0, (scores[at] ?? 0) * weight);
}

/** Counts, by place, how many lists have it, and adds up its points. */
export function tally({ count, places, scores, weight }: Matches, met: Uint8Array, points: Float32Array): void {
	if (places === undefined) {
		for (let place = 0; place < scores.length; place += 1) {
			const score = scores[place] ?? 0;
			if (score === 0) continue;
			met[place] = (met[place] ?? 0) + 1;
			points[place] = (points[place] ?? 0) + score * weight;
		}
		return;
	}
	for (let at = 0; at < count; at += 1) {
		const place = places[at] ?? 0;
		met[place] = (met[place] ?? 0) + 1;
		points[place] = (points[place] ?? 0) + (scores[at] ?? 0) * weight;
	}
}
