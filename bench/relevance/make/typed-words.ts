import type { Word } from '../collection/words.ts';

/** As people type words one by one: small letters, accents kept. */
export function typedWords(words: readonly Pick<Word, 'typed'>[]): string {
	return words.map(({ typed }) => typed.toLowerCase()).join(' ');
}
