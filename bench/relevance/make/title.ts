import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { runOf } from './run-of.ts';
import { typedWords } from './typed-words.ts';
import { titleWording } from './wording.ts';

/** A title as one half remembers it: its telling words, or in half of the cases a run of it with its little words. */
export function makeTitle(making: Making) {
	const wording = titleWording(making);
	if (wording === undefined) return undefined;
	const run = making.draw.below(2) === 0 ? runOf(wording) : undefined;
	return { typed: run?.toLowerCase() ?? typedWords(wording.words), grades: allOf(wording.documents) };
}
