import type { IndexedWord } from './index/document.ts';
import type { IndexWord } from './index/part.ts';
import type { WordIndex } from './index/word-index.ts';
import { rarityOf } from './ranking/impact.ts';

type Telling = { readonly word: IndexWord; readonly rarity: number; readonly telling: number };

/** A word that nearly every other question has tells nothing. */
const COMMON = 0.25;

type Wanted = {
	readonly most: number;
	/** What fewer questions have leads to none. */
	readonly least: number;
};

/** The words of a text that say most of what it is about: often said in it, rarely elsewhere. */
export function tellingWords(
	index: WordIndex,
	words: ReadonlyMap<string, Pick<IndexedWord, 'impact'>>,
	{ most, least }: Wanted,
): readonly Telling[] {
	const found: Telling[] = [];
	for (const [said, { impact }] of words) {
		// Not what it is filtered by.
		const word = said.includes('=') || /\d/.test(said) ? undefined : index.word(said);
		if (word === undefined || word.documents < least) continue;
		if (word.documents > 20 && word.documents > index.documents * COMMON) continue;
		const rarity = rarityOf(word.documents, index.documents);
		found.push({ word, rarity, telling: rarity * impact });
	}
	return found.sort((one, other) => other.telling - one.telling).slice(0, most);
}
