import { type Word, wordsOf } from '../collection/words.ts';

export type Sentence = { readonly text: string; readonly words: readonly Word[] };

/** Sentences of a text; the Chamber's have lost the space between them. */
export function sentencesOf(text: string): readonly Sentence[] {
	return text
		.split(/(?<=[.?!:;])\s*(?=\p{Lu})|\n+/u)
		.map((sentence) => ({ text: sentence, words: wordsOf(sentence) }))
		.filter(({ words }) => words.length > 0);
}
