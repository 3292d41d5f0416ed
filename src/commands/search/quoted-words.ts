import { cutPlain } from '../../discord/cut.ts';
import type { Translator } from '../../locales/translator.ts';

const LONGEST = 40;
const MOST = 4;

/** `« coworking », « éolien »`: a few outside words, in markdown. */
export function quotedWords(t: Translator, words: readonly string[]): string {
	return words
		.slice(0, MOST)
		.map((word) => t('search.quoted', { word: cutPlain(word, LONGEST) }))
		.join(t('common.list.comma'));
}
