import type { Word } from '../collection/words.ts';
import { tellingWords } from './telling-words.ts';

/** Telling words that are not likely to be verbs, `avouer`, `faisons`, `abusent`: one remembers nouns. */
export function themeWords(words: readonly Word[]): readonly Word[] {
	return tellingWords(words).filter(({ form }) => !isLikelyVerb(form));
}

function isLikelyVerb(form: string): boolean {
	const verb = /(?:er|ir|ez|ons|ait|aient|ant|ent|era|eront|rait|raient)$/u;
	return verb.test(form) && !/(?:ions|ment|cier|tier)$/u.test(form);
}
