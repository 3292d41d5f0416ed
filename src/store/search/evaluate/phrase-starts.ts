import type { Part, Positions } from '../index/part.ts';
import { readVarint } from '../index/varints.ts';
import type { Alternative, PhraseWord } from './plan.ts';

type Phrase = Extract<Alternative, { kind: 'phrase' }>;

/** Where a word stands, read from one question to the next. */
type Cursor = {
	/** From the first word of the phrase. */
	readonly distance: number;
	readonly places: Uint16Array;
	readonly reader: { readonly bytes: Uint8Array; at: number };
	next: number;
};

/** Where the phrase may begin, as far as the words that were looked at say: as many as a question has words. */
let starts = new Int32Array(1 << 12);

/**
 * Tells where a phrase first begins in a question; undefined when it does not. Questions are asked for in order of
 * their places. Undefined when a word of it stands nowhere in the part.
 */
export function createPhraseStarts(part: Part, { words, within }: Phrase) {
	const [first, ...others] = words.toSorted(moreTelling).flatMap((word) => cursorOver(word, part.positions(word.word)));
	if (first === undefined || others.length + 1 < words.length) return undefined;
	const [least, end] = within ?? [0, Number.MAX_SAFE_INTEGER];
	// A word alone begins where it stands first.
	const most = others.length === 0 ? 1 : Number.MAX_SAFE_INTEGER;

	return function startIn(place: number): number | undefined {
		let count = begin(first, place);
		for (const cursor of others) {
			if (count === 0) return undefined;
			count = keepThose(cursor, place, count);
		}
		return count === 0 ? undefined : starts[0];
	};

	function begin(cursor: Cursor, place: number): number {
		const { reader, distance } = cursor;
		const last = endOf(cursor, place);
		let count = 0;
		for (let position = 0; reader.at < last && count < most; ) {
			position += readVarint(reader);
			if (position >= end) break;
			if (position < least) continue;
			if (count === starts.length) starts = larger(starts);
			starts[count] = position - distance;
			count += 1;
		}
		reader.at = last;
		return count;
	}
}

/** Of so many starts, those where the word stands at its distance. Both are in order. */
function keepThose(cursor: Cursor, place: number, count: number): number {
	const { reader, distance } = cursor;
	const last = endOf(cursor, place);
	let kept = 0;
	let at = 0;
	for (let position = 0; reader.at < last && at < count; ) {
		position += readVarint(reader);
		const wanted = position - distance;
		while (at < count && (starts[at] ?? 0) < wanted) at += 1;
		if (at === count || starts[at] !== wanted) continue;
		starts[kept] = wanted;
		kept += 1;
		at += 1;
	}
	reader.at = last;
	return kept;
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
	const twice = new Int32Array(array.length * 2);
	twice.set(array);
	return twice;
}

/** Little is left for the positions of "de" and "la". */
function moreTelling(one: PhraseWord, other: PhraseWord): number {
	return Number(one.common) - Number(other.common) || one.word.documents - other.word.documents;
}

function cursorOver({ at }: PhraseWord, positions: Positions | undefined): readonly Cursor[] {
	if (positions === undefined) return [];
	return [{ distance: at, places: positions.places, reader: { bytes: positions.bytes, at: 0 }, next: 0 }];
}

/** Moves to the first position of the question at that place; where the last one ends. Nowhere, if it has not the word. */
function endOf(cursor: Cursor, place: number): number {
	const { places, reader } = cursor;
	while (cursor.next < places.length && (places[cursor.next] ?? 0) < place) {
		const size = readVarint(reader);
		reader.at += size;
		cursor.next += 1;
	}
	if (places[cursor.next] !== place) return reader.at;
	cursor.next += 1;
	const size = readVarint(reader);
	return reader.at + size;
}
