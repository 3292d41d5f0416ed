import { fold } from '../../../domain/fold.ts';
import type { IndexWord } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';

/** Keys (names.ts) of the people in a role whose name has every word that was typed; else, that begin with them. */
export function peopleNamed(index: WordIndex, kind: 'asker=' | 'addressee=', name: string): readonly IndexWord[] {
	const wanted = fold(name)
		.split(' ')
		.filter((word) => word !== '');
	if (wanted.length === 0) return [];
	const people = index.facetWords(kind).map((word) => ({ word, names: word.word.slice(kind.length).split(' ') }));
	const called = people.filter(({ names }) => wanted.every((word) => names.includes(word)));
	const begun = people.filter(({ names }) => wanted.every((word) => names.some((other) => other.startsWith(word))));
	return (called.length > 0 ? called : begun).map(({ word }) => word);
}
