import { fold } from '../../../domain/fold.ts';
import { lettersOf } from './letters-of.ts';
import { createMeasure } from './measure.ts';
import { slipsAllowed } from './slips-allowed.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** Shorter words are typed as they are: one letter wrong in three can be anything. */
const SHORTEST_MISSPELT = 4;
/** Of a name; more are a text. */
const MOST_WORDS = 10;

/** In how many letters a word of a name, or its beginning, is other than what was typed. */
type Slips = (word: string) => number;

/**
 * While a misspelt name is typed: those that may be meant, by words or beginnings of words in any order, fewest slips
 * first. Of equals, in the order given.
 */
export function nearNames<Named extends { readonly name: string }>(typed: string, named: readonly Named[]): Named[] {
	const words = wordsOf(typed);
	if (words.length === 0 || words.length > MOST_WORDS) return [];
	const typedWords = words.map(createSlips);
	return named
		.map((one) => ({ one, slips: slipsIn(wordsOf(one.name), typedWords) }))
		.filter(({ slips }) => slips < NEVER)
		.sort((one, other) => one.slips - other.slips)
		.map(({ one }) => one);
}

/** Each word typed stands for one of the name that no other stands for. */
function slipsIn(words: readonly string[], typedWords: readonly Slips[]): number {
	const free = new Set(words);
	let sum = 0;
	for (const slips of typedWords) {
		let least = { word: '', slips: NEVER };
		for (const word of free) {
			const made = slips(word);
			if (made < least.slips) least = { word, slips: made };
		}
		if (least.slips === NEVER) return NEVER;
		free.delete(least.word);
		sum += least.slips;
	}
	return sum;
}

function createSlips(typed: string): Slips {
	const most = typed.length < SHORTEST_MISSPELT ? 0 : slipsAllowed(typed);
	const measure = createMeasure(lettersOf(typed), most);

	return function slips(word) {
		if (word.startsWith(typed)) return 0;
		const letters = lettersOf(word);
		let least = NEVER;
		const longest = Math.min(word.length, typed.length + most);
		for (let length = typed.length - most; length <= longest; length += 1) {
			const made = measure(letters, 0, length);
			if (made <= most && made < least) least = made;
		}
		return least;
	};
}

function wordsOf(name: string): readonly string[] {
	return fold(name).split(' ').filter(Boolean);
}
