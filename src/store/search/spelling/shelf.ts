import { createEar } from './ear.ts';
import { letterMask } from './letter-mask.ts';
import { lettersOf } from './letters-of.ts';
import { soundHash } from './sound-hash.ts';

export type Counted = { readonly form: string; readonly count: number };

/** All words of one length, side by side: the word at n begins at the letter n × length. */
export type Shelf = {
	readonly length: number;
	readonly letters: Uint8Array;
	readonly masks: Uint32Array;
	/** Hashes of how they sound. */
	readonly sounds: Uint32Array;
	readonly counts: Uint32Array;
	wordAt(place: number): string;
	/** -1 when it does not stand here. */
	placeOf(form: string): number;
};

export function createShelf(length: number, words: readonly Counted[]): Shelf {
	const letters = new Uint8Array(length * words.length);
	const masks = new Uint32Array(words.length);
	const sounds = new Uint32Array(words.length);
	const counts = new Uint32Array(words.length);
	const hear = createEar();
	let place = 0;
	for (const { form, count } of words) {
		const start = place * length;
		for (let at = 0; at < length; at += 1) letters[start + at] = form.charCodeAt(at);
		masks[place] = letterMask(letters, start, length);
		sounds[place] = soundHash(hear(letters, start, length));
		counts[place] = count;
		place += 1;
	}
	return { length, letters, masks, sounds, counts, wordAt, placeOf };

	function wordAt(place: number): string {
		return String.fromCharCode(...letters.subarray(place * length, (place + 1) * length));
	}

	function placeOf(form: string): number {
		const mask = letterMask(lettersOf(form), 0, form.length);
		let place = masks.indexOf(mask);
		while (place !== -1 && wordAt(place) !== form) place = masks.indexOf(mask, place + 1);
		return place;
	}
}
