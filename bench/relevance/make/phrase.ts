import { wordsOf } from '../collection/words.ts';
import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { hasSequence } from './sequence.ts';
import { tellingWords } from './telling-words.ts';
import { themeWords } from './theme-words.ts';
import { formsOf } from './wording.ts';

const LENGTHS = [3, 4, 5];

/** Three to five words as they stand in one item alone, quoted; another item has them too, but apart. */
export function makePhrase(making: Making) {
	const { collection, draw, at } = making;
	const raw = collection.documents[at]?.raw;
	for (const sentence of draw.shuffled(sentencesOf(`${raw?.title}\n${raw?.text}\n${raw?.answer}`))) {
		const run = runIn(sentence, making);
		if (run === undefined) continue;
		const words = wordsOf(run);
		const telling = tellingWords(words);
		if (telling.length < 2) continue;
		const having = collection.having(formsOf(telling));
		const documents = having.filter((other) => has(making, { other, forms: formsOf(words) }));
		const item = collection.itemOf(at);
		if (documents.some((other) => collection.itemOf(other) !== item)) continue;
		if (having.every((other) => collection.itemOf(other) === item)) continue;
		return { typed: `"${run}"`, plain: run, grades: allOf(documents) };
	}
	return undefined;
}

function has({ collection }: Making, { other, forms }: { other: number; forms: readonly string[] }): boolean {
	const document = collection.documents[other];
	return document !== undefined && hasSequence(document, forms);
}

/** Of letters, spaces and apostrophes only, beginning and ending with a telling word. */
function runIn({ text, words }: Sentence, { draw }: Making): string | undefined {
	const length = draw.one(LENGTHS) ?? 3;
	const starts = [...words.keys()].filter((start) => start + length <= words.length);
	const runs = starts.flatMap((start) => {
		const [first, last] = [words[start], words[start + length - 1]];
		if (!first || !last) return [];
		const ends = themeWords([first, last]).length === 2;
		const run = text.slice(first.start, last.start + last.typed.length);
		return ends && /^\p{L}+(?:[ '’]\p{L}+)+$/u.test(run) ? [run] : [];
	});
	return draw.one(runs);
}
