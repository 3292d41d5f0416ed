import { isInitials, isParticle, withoutHonours } from '../../../../domain/name-words.ts';
import { cleanText } from './clean-text.ts';
import type { Value } from './value.ts';

/** More is a quotation: `il est question de : "Commerces, entreprises et services…"`. */
const MOST_WORDS = 8;

/** `Furlan`, `M. Henry`, `Van der Maelen`: up to the first word that can be a name by itself. */
export function readNames({ words, quoted }: Pick<Value, 'words' | 'quoted'>) {
	const last = quoted ? 0 : words.findIndex((word) => !opensName(word));
	const name = cleanText(words.slice(0, last + 1).join(' '));
	// `à:10h30` is no name, nor is the first item of a list: `de:a)`.
	const isName = /^\p{L}.*\p{L}/u.test(name) && name.split(' ').length <= MOST_WORDS;
	return isName ? { names: [name], used: last + 1 } : undefined;
}

/** `M.`, `la`, `ministre`, `Van`, `J.-M.`: nobody's name without what follows. */
export function opensName(word: string): boolean {
	return isParticle(word) || isInitials(word) || withoutHonours(`${word} X`) === 'X';
}
