import { isReordered } from './is-reordered.ts';
import { letterDistance } from './letter-distance.ts';
import { letterMask } from './letter-mask.ts';
import { lettersOf } from './letters-of.ts';
import { maskDistance } from './mask-distance.ts';
import { createMeasure } from './measure.ts';
import type { Shelf } from './shelf.ts';
import { slipsAllowed } from './slips-allowed.ts';
import { soundHash } from './sound-hash.ts';
import { soundOf } from './sound-of.ts';
import { createSpellingCost } from './spelling-cost.ts';

/** Below, half of all words are one letter away or sound the same; only two letters in the wrong order tell. */
const SHORT = 4;

/** A word that may have been meant: the smaller its distance, the likelier. */
export type Neighbour = {
	readonly form: string;
	readonly count: number;
	/** Letters wrong, missing, too many or swapped; less where it sounds the same, more where it begins otherwise. */
	readonly distance: number;
};

/** Looks for the words that a form may stand for, one shelf at a time. */
export function createSought(form: string) {
	const letters = lettersOf(form);
	const mask = letterMask(letters, 0, form.length);
	const most = slipsAllowed(form);
	const measure = createMeasure(letters, most);
	const sound = soundOf(form);
	const hash = soundHash(Uint8Array.from(lettersOf(sound)));
	const cost = createSpellingCost(form);

	return function neighboursOn(shelf: Shelf): readonly Neighbour[] {
		const places = new Set(form.length < SHORT ? alike(shelf) : [...alike(shelf), ...soundingSo(shelf)]);
		return [...places].flatMap((at) => {
			const word = shelf.wordAt(at);
			const slips = measure(shelf.letters, at * shelf.length, shelf.length);
			if (slips === 0 || !canBe(word, slips)) return [];
			return {
				form: word,
				count: shelf.counts[at] ?? 0,
				distance: cost(word, slips > most ? letterDistance(form, word) : slips),
			};
		});
	};

	function canBe(word: string, slips: number): boolean {
		if (form.length < SHORT) return isReordered(word, form);
		return slips <= most || soundOf(word) === sound;
	}

	/** Every slip changes two bits of the mask at most, and one that changes the length only one. */
	function alike({ length, masks, letters: all }: Shelf): readonly number[] {
		const longer = Math.abs(length - form.length);
		if (longer > most) return [];
		const bits = form.length < SHORT ? 0 : 2 * most - longer;
		const places: number[] = [];
		for (let at = 0; at < masks.length; at += 1) {
			if (maskDistance(masks[at] ?? 0, mask) > bits) continue;
			if (measure(all, at * length, length) <= most) places.push(at);
		}
		return places;
	}

	function soundingSo({ sounds }: Shelf): readonly number[] {
		const places: number[] = [];
		for (let at = sounds.indexOf(hash); at !== -1; at = sounds.indexOf(hash, at + 1)) places.push(at);
		return places;
	}
}
