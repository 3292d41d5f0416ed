import { formOf } from '../collection/words.ts';
import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { slipIn, slips } from './slip.ts';
import { anyWording } from './wording.ts';

const TRIES = 8;

/** Words of a title or a text, one of them with one slip; in a quarter of the queries two of them, a slip each. */
export function makeMisspelt(making: Making) {
	const wording = anyWording(making);
	if (wording === undefined) return undefined;
	const words = wording.words.map(({ typed }) => typed.toLowerCase());
	const wanted = making.draw.below(4) === 0 ? 2 : 1;
	const places = making.draw.shuffled([...words.keys()]);
	let made = 0;
	for (const place of places) {
		const slipped = made < wanted ? slippedWord(words[place] ?? '', making) : undefined;
		if (slipped === undefined) continue;
		words[place] = slipped;
		made += 1;
	}
	return made === wanted ? { typed: words.join(' '), grades: allOf(wording.documents) } : undefined;
}

/** Not a word that some text has: that would be another query, well spelt. */
function slippedWord(word: string, { collection, draw }: Making): string | undefined {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const slipped = slipIn(word, { slip: draw.one(slips) ?? 'swap', draw });
		if (slipped !== undefined && !collection.knows(formOf(slipped))) return slipped;
	}
	return undefined;
}
