import { facetWord } from '../index/facet-words.ts';

/** Of a topic that any question may be about. */
export const ANYTHING = '*';

/** A beginning is known by so many letters. */
export const BEGINNING = 3;

export function wordKey(word: string): string {
	return word;
}

/** Of words that begin with those of `beginning`. */
export function beginningKey(beginning: string): string {
	return `^${[...beginning].slice(0, BEGINNING).join('')}`;
}

export function personKey(role: 'asker' | 'addressee', beginning: string): string {
	return `${role}${beginningKey(beginning)}`;
}

export function sessionKey(session: string): string {
	return facetWord.session(session);
}
