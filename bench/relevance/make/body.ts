import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { typedWords } from './typed-words.ts';
import { bodyWording } from './wording.ts';

/** A rare word of the text or the answer, with a word or two that stood near. */
export function makeBody(making: Making) {
	const wording = bodyWording(making);
	return wording && { typed: typedWords(wording.words), grades: allOf(wording.documents) };
}
