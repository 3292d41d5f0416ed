import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { type Document, documentOf, type Part, parts } from './document.ts';
import { itemsOf } from './same-item.ts';
import { baseOf, rootOf } from './words.ts';

/** A document is named by its place. */
export type Collection = {
	readonly documents: readonly Document[];
	/** Which documents are one item, by the number of the item. */
	readonly items: ReadonlyMap<number, readonly number[]>;
	itemOf(at: number): number;
	/** Documents that have, in one of these parts, some form of each word. Alternatives of a word are parted by `|`. */
	having(words: readonly string[], within?: readonly Part[]): readonly number[];
	/** Those of `having` where no word is there in a form that may be another word; undefined when one is. */
	surelyHaving(words: readonly string[], within?: readonly Part[]): readonly number[] | undefined;
	/** Documents that have a word beginning so. */
	beginning(start: string): readonly number[];
	/** How many items have some form of a word. */
	spread(form: string): number;
	/** Whether any text has this very form. */
	knows(form: string): boolean;
};

export function createCollection(questions: readonly WrittenQuestion[]): Collection {
	const documents = questions.map(documentOf);
	const itemNumbers = itemsOf(documents);
	const itemOf = (at: number) => itemNumbers[at] ?? at;
	const { roots, bases, all } = placesOf(documents);

	function having(words: readonly string[], within: readonly Part[] = parts): readonly number[] {
		const [first, ...others] = words.map((word) => havingOne(word.split('|'), within));
		return [...(first ?? [])].filter((at) => others.every((each) => each.has(at))).sort((one, other) => one - other);
	}

	function havingOne(alternatives: readonly string[], within: readonly Part[]): ReadonlySet<number> {
		return new Set(
			alternatives.flatMap((form) => within.flatMap((part) => [...(roots[part].get(rootOf(form)) ?? [])])),
		);
	}

	const spreads = new Map<string, number>();
	function spread(form: string): number {
		const known = spreads.get(rootOf(form)) ?? new Set(having([form]).map(itemOf)).size;
		spreads.set(rootOf(form), known);
		return known;
	}

	return {
		documents,
		items: Map.groupBy(documents.keys(), itemOf),
		itemOf,
		having,
		surelyHaving(words, within = parts) {
			const wide = having(words, within);
			const isSure = (at: number, word: string) => within.some((part) => bases[part].get(baseOf(word))?.has(at));
			return wide.every((at) => words.every((word) => isSure(at, word))) ? wide : undefined;
		},
		beginning(start) {
			const known = [...all].filter((form) => form.startsWith(start)).map(baseOf);
			return [...new Set(known.flatMap((base) => parts.flatMap((part) => [...(bases[part].get(base) ?? [])])))];
		},
		spread,
		knows: (form) => all.has(form),
	};
}

type Places = Readonly<Record<Part, Map<string, Set<number>>>>;

/** For each part, the documents of each root and of each base; and all forms. */
function placesOf(documents: readonly Document[]) {
	const all = new Set<string>();
	const roots: Places = { title: new Map(), text: new Map(), answer: new Map() };
	const bases: Places = { title: new Map(), text: new Map(), answer: new Map() };
	for (const [at, { words }] of documents.entries()) {
		for (const part of parts) {
			for (const form of new Set(words[part].map((word) => word.form))) {
				all.add(form);
				note(bases[part], baseOf(form), at);
				note(roots[part], rootOf(form), at);
			}
		}
	}
	return { roots, bases, all };
}

function note(places: Map<string, Set<number>>, key: string, at: number): void {
	const known = places.get(key);
	if (known) known.add(at);
	else places.set(key, new Set([at]));
}
