import { impactsOf, placesOf, readPostings, writePostings } from './postings.ts';
import { createVarintWriter, readVarint } from './varints.ts';

/** What a question has of a word now; without an impact it has it no more. */
export type Change = { readonly place: number; readonly impact: number; readonly positions: Uint8Array };

export type WordRow = {
	readonly postings: Uint8Array;
	/** Of each posting: a size, and so many bytes of varints. */
	readonly positions: Uint8Array;
};

const writer = createVarintWriter(65_536);

/** A row with changes in order of place. Undefined when nothing is left of it. */
export function mergeRow(
	row: WordRow | undefined,
	changes: readonly Change[],
): (WordRow & { count: number }) | undefined {
	const old = row === undefined ? undefined : readPostings(row.postings);
	const oldPlaces = old === undefined ? new Uint16Array() : placesOf(old);
	const oldImpacts = old === undefined ? new Uint8Array() : impactsOf(old);
	const places = new Uint16Array(oldPlaces.length + changes.length);
	const impacts = new Uint8Array(places.length);
	const reader = { bytes: row?.positions ?? new Uint8Array(), at: 0 };
	let count = 0;
	let at = 0;
	writer.clear();
	if ((oldPlaces.at(-1) ?? 0) < (changes[0]?.place ?? 0)) copyAll();
	for (const { place, impact, positions } of changes) {
		while (at < oldPlaces.length && (oldPlaces[at] ?? 0) < place) copyOne();
		if (oldPlaces[at] === place) {
			skipPositions();
			at += 1;
		}
		if (impact === 0) continue;
		put(place, impact);
		writer.write(positions.length);
		writer.append(positions);
	}
	while (at < oldPlaces.length) copyOne();
	if (count === 0) return undefined;
	const postings = writePostings(places.subarray(0, count), impacts.subarray(0, count));
	return { count, postings, positions: writer.written().slice() };

	/** Most changes come at the end of a part: all that is before stays as it is. */
	function copyAll(): void {
		places.set(oldPlaces);
		impacts.set(oldImpacts);
		writer.append(reader.bytes);
		at = oldPlaces.length;
		count = at;
	}

	function copyOne(): void {
		put(oldPlaces[at] ?? 0, oldImpacts[at] ?? 0);
		writer.append(skipPositions());
		at += 1;
	}

	function put(place: number, impact: number): void {
		places[count] = place;
		impacts[count] = impact;
		count += 1;
	}

	/** With the size in front. */
	function skipPositions(): Uint8Array {
		const start = reader.at;
		const size = readVarint(reader);
		reader.at += size;
		return reader.bytes.subarray(start, reader.at);
	}
}
