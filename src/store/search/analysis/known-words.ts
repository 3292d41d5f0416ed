import { type Language, languages } from '../../../domain/question.ts';
import { foldWord } from './fold-word.ts';
import { termOf } from './term-of.ts';

type KnownWord = {
	readonly word: string;
	readonly language: Language;
	readonly form: string;
	readonly term: string;
};

/** A power of two: some 20 MB when all are taken. */
const PLACES = 0x2_00_00;
/** A word stands at its own place or just after; when these are taken it drives out the one at its own. */
const TRIES = 4;
/** A pasted "word" of a thousand letters is not worth keeping. */
const LONGEST = 40;

const places = new Array<KnownWord | undefined>(PLACES).fill(undefined);

/**
 * Reads each word of a language once and remembers it: reading takes 20 times a look-up. It is compared where it stands
 * in the text, for cutting it out to ask a Map takes three times as long.
 */
export function knownWords(language: Language) {
	const seed = languages.indexOf(language);

	return function known(text: string, start: number, end: number): KnownWord {
		const first = placeOf(text, start, end) ^ seed;
		let place = first;
		for (let tried = 0; tried < TRIES; tried += 1) {
			const at = (first + tried) & (PLACES - 1);
			const word = places[at];
			if (word === undefined) {
				place = at;
				break;
			}
			if (word.word.length === end - start && word.language === language && isAt(word.word, text, start)) return word;
		}
		// A copy: what is cut out of a text keeps all of it in memory.
		const word = text.slice(start, end).split('').join('');
		const form = foldWord(word);
		const read = { word, language, form, term: termOf(form, language) };
		if (word.length < LONGEST) places[place] = read;
		return read;
	};
}

/** FNV-1a. */
function placeOf(text: string, start: number, end: number): number {
	let hash = 0x81_1c_9d_c5;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
	return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function isAt(word: string, text: string, start: number): boolean {
	if (start + word.length > text.length) return false;
	for (let at = 0; at < word.length; at += 1) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
}
