import { isInitials, isParticle, withoutHonours } from '../../../../domain/name-words.ts';
import { cleanText } from './clean-text.ts';
import type { Value } from './value.ts';

/** `Furlan`, `M. Henry`, `Van der Maelen`: up to the first word that can be a name by itself. */
export function readNames({ words, quoted }: Pick<Value, 'words' | 'quoted'>) {
	const last = quoted ? 0 : words.findIndex((word) => !opensName(word));
	const name = cleanText(words.slice(0, last + 1).join(' '));
	return /^\p{L}/u.test(name) ? { names: [name], used: last + 1 } : undefined;
}

/** `M.`, `la`, `ministre`, `Van`, `J.-M.`: nobody's name without what follows. */
export function opensName(word: string): boolean {
	return isParticle(word) || isInitials(word) || withoutHonours(`${word} X`) === 'X';
}
