import { PART_SIZE } from './layout.ts';

/** Which questions of a part have a word, and how much it says of each. */
export type Postings = {
	readonly count: number;
	/** In order; undefined when `impacts` has one for every place of the part. */
	readonly places: Uint16Array | undefined;
	/** From 1 to 255 (ranking/impact.ts); 0 where the question has not the word. */
	readonly impacts: Uint8Array;
};

/** From there on, one byte for every place is hardly longer than three for each posting, and is read without a search. */
const DENSE = PART_SIZE / 4;
/** 0: kind, 1: unused, 2-3: count less one. */
const HEAD = 4;

export function readPostings(bytes: Uint8Array): Postings {
	const count = ((bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8)) + 1;
	if (bytes[0] === 1) return { count, places: undefined, impacts: bytes.subarray(HEAD) };
	const start = bytes.byteOffset + HEAD;
	// A view where the bytes are aligned, as SQLite's are; else a copy.
	const places =
		start % 2 === 0
			? new Uint16Array(bytes.buffer, start, count)
			: new Uint16Array(bytes.slice(HEAD, HEAD + count * 2).buffer);
	return { count, places, impacts: bytes.subarray(HEAD + count * 2) };
}

/** `places` in order, with their impacts; at least one. */
export function writePostings(places: Uint16Array, impacts: Uint8Array): Uint8Array {
	const count = places.length;
	const dense = count >= DENSE;
	const bytes = new Uint8Array(HEAD + (dense ? PART_SIZE : count * 3));
	bytes[0] = Number(dense);
	bytes[2] = (count - 1) & 0xff;
	bytes[3] = (count - 1) >> 8;
	if (dense) {
		for (const [at, place] of places.entries()) bytes[HEAD + place] = impacts[at] ?? 0;
	} else {
		new Uint16Array(bytes.buffer, HEAD, count).set(places);
		bytes.set(impacts, HEAD + count * 2);
	}
	return bytes;
}

/** The places of postings of either kind, in order. */
export function placesOf({ count, places, impacts }: Postings): Uint16Array {
	if (places !== undefined) return places;
	const found = new Uint16Array(count);
	let at = 0;
	for (let place = 0; place < impacts.length; place += 1) {
		if (impacts[place] === 0) continue;
		found[at] = place;
		at += 1;
	}
	return found;
}

/** Their impacts, in the same order. */
export function impactsOf({ count, places, impacts }: Postings): Uint8Array {
	if (places !== undefined) return impacts.subarray(0, count);
	return impacts.filter((impact) => impact > 0);
}
