import { parts } from '../collection/document.ts';
import { rootOf, type Word } from '../collection/words.ts';
import type { Making } from './maker.ts';
import { sentencesOf } from './sentences-of.ts';
import { tellingWords } from './telling-words.ts';
import { themeWords } from './theme-words.ts';

const TRIES = 12;
/** Items that have a rare word; a word of one item alone is often a slip of its writer. */
const RARE = { least: 2, most: 8 };

/** Words that name one item: where they are from, the documents that have them all, and the text that they stand in. */
export type Wording = {
	readonly part: 'title' | 'body';
	readonly words: readonly Word[];
	readonly within: string;
	readonly documents: readonly number[];
};

/** Two to four telling words of a title that no other item's title has all of. */
export function titleWording({ collection, draw, at }: Making): Wording | undefined {
	const document = collection.documents[at];
	if (!document?.titled) return undefined;
	const telling = tellingWords(document.words.title);
	for (let tries = 0; tries < TRIES && telling.length >= 2; tries += 1) {
		const count = Math.min(telling.length, 2 + draw.below(3));
		const words = inOrder(draw.shuffled(telling).slice(0, count));
		const documents = collection.having(formsOf(words), ['title']);
		if (isOneItem(documents, collection.itemOf)) return { part: 'title', words, within: document.raw.title, documents };
	}
	return undefined;
}

/** A rare word, with one or two words of its sentence that the text repeats, that no other item has all of. */
export function bodyWording({ collection, draw, at }: Making): Wording | undefined {
	const document = collection.documents[at];
	if (!document) return undefined;
	const inTitle = new Set(document.words.title.map(({ form }) => form));
	const times = Map.groupBy([...document.words.text, ...document.words.answer], ({ form }) => rootOf(form));
	const sentences = sentencesOf(`${document.raw.text}\n${document.raw.answer}`);
	for (const { text, words: all } of draw.shuffled(sentences)) {
		const telling = themeWords(all).filter(({ form }) => !inTitle.has(form));
		const rare = draw.one(telling.filter(({ form }) => form.length >= 6 && isRare(collection.spread(form))));
		if (rare === undefined) continue;
		const themes = telling.filter(({ form }) => (times.get(rootOf(form))?.length ?? 0) > 1);
		const others = draw.shuffled(themes.filter((word) => word !== rare)).slice(0, 1 + draw.below(2));
		if (others.length === 0) continue;
		const words = inOrder([rare, ...others]);
		const documents = collection.having(formsOf(words), parts);
		if (isOneItem(documents, collection.itemOf)) return { part: 'body', words, within: text, documents };
	}
	return undefined;
}

/** A title's words where there is a title and chance says so. */
export function anyWording(making: Making): Wording | undefined {
	const fromTitle = making.draw.below(2) === 0 ? titleWording(making) : undefined;
	return fromTitle ?? bodyWording(making);
}

export function isOneItem(documents: readonly number[], itemOf: (at: number) => number): boolean {
	return documents.length > 0 && new Set(documents.map(itemOf)).size === 1;
}

export function formsOf(words: readonly Word[]): readonly string[] {
	return words.map(({ form }) => form);
}

function inOrder(words: readonly Word[]): readonly Word[] {
	return words.toSorted((one, other) => one.start - other.start);
}

function isRare(spread: number): boolean {
	return spread >= RARE.least && spread <= RARE.most;
}
