import { areApart } from './are-apart.ts';
import { writtenField } from './fields.ts';
import type { QueryWord, Term } from './query.ts';

/** What loses its vowel before another word: `l'énergie` is more pleasant to read than `l énergie`. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/;

export function writtenTerm({ words, prefix, quoted, field }: Term): string {
	const text = words.map((word, at) => separator(words[at - 1], word) + word.typed).join('');
	const written = quoted ? `"${text}"` : `${text}${prefix ? '*' : ''}`;
	return field === undefined ? written : `${writtenField(field)}:${written}`;
}

/** Numbers side by side would be one. */
function separator(before: QueryWord | undefined, word: QueryWord): string {
	if (before === undefined) return '';
	const candidates = ELIDED.test(before.form) ? ["'", ' '] : [' '];
	return candidates.find((between) => areApart(before, between, word)) ?? ', ';
}
