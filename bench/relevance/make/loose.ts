import { rootOf } from '../collection/words.ts';
import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { themeWords } from './theme-words.ts';
import { typedWords } from './typed-words.ts';
import { anyWording } from './wording.ts';

const TRIES = 20;
/** Items that have the strange word: one that comes to mind, neither rare nor everywhere. */
const SPREAD = { least: 20, most: 300 };

/** As one half remembers: words that name an item, and one of another question's title that this one does not have. */
export function makeLoose(making: Making) {
	const { collection, draw, at } = making;
	const wording = anyWording(making);
	const own = collection.documents[at]?.words;
	if (wording === undefined || wording.words.length < 2 || own === undefined) return undefined;
	const ownRoots = new Set([...own.title, ...own.text, ...own.answer].map(({ form }) => rootOf(form)));
	for (let tries = 0; tries < TRIES; tries += 1) {
		const other = collection.documents[draw.below(collection.documents.length)];
		const strange = draw.one(themeWords(other?.words.title ?? []));
		if (strange === undefined || ownRoots.has(rootOf(strange.form))) continue;
		const spread = collection.spread(strange.form);
		if (spread < SPREAD.least || spread > SPREAD.most) continue;
		return { typed: typedWords(draw.shuffled([...wording.words, strange])), grades: allOf(wording.documents) };
	}
	return undefined;
}
