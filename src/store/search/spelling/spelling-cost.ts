import { isReordered } from './is-reordered.ts';
import { lettersOf } from './letters-of.ts';
import { createMeasure } from './measure.ts';
import { soundOf } from './sound-of.ts';

/** There is one way to swap two letters, and one to lose one; a wrong letter may stand for any of 25. */
const FEW_WAYS = 0.8;
const SAME_SOUND = 0.6;
/** For each letter after the first that it is written otherwise: chatau is nearer to château than chato is. */
const WRITTEN_OTHERWISE = 0.2;
const OTHER_BEGINNING = 0.25;
/** A sound further off than that is no nearer than the letters are. */
const FAR = 2;

/**
 * How unlikely it is that a form was typed where another was meant, from the letters of distance between them. The
 * figures are those that best found the words of 6,500 questions back from slips, and from other spellings of sounds.
 */
export function createSpellingCost(typed: string) {
	const heard = soundOf(typed);
	const measureSound = createMeasure(lettersOf(heard), FAR);

	return function cost(meant: string, letters: number): number {
		const said = soundOf(meant);
		const otherSounds = measureSound(lettersOf(said), 0, said.length);
		const bySound = SAME_SOUND + WRITTEN_OTHERWISE * (letters - 1) + otherSounds;
		const begins = typed[0] === meant[0] || heard[0] === said[0] ? 0 : OTHER_BEGINNING;
		return Math.min(byLetters(meant, letters), bySound) + begins;
	};

	function byLetters(meant: string, letters: number): number {
		if (letters !== 1) return letters;
		return meant.length > typed.length || isReordered(typed, meant) ? FEW_WAYS : 1;
	}
}
