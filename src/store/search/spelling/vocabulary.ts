import { effort } from './effort.ts';
import { type Counted, createShelf } from './shelf.ts';
import { slipsAllowed } from './slips-allowed.ts';
import { createSought, type Neighbour } from './sought.ts';

export type Vocabulary = {
	/** Other words within as many slips as a word so long may have, or that sound the same; the likeliest first. */
	nearest(form: string, limit: number): readonly Neighbour[];
	/** In how many texts a form is; 0 when in none. */
	countOf(form: string): number;
};

/** The words that a corpus has, each once, to find those that were meant. Those with other signs than a to z are left out. */
export function createVocabulary(words: Iterable<Counted>): Vocabulary {
	const byLength: Counted[][] = [];
	for (const word of words) {
		if (slipsAllowed(word.form) === 0) continue;
		const some = byLength[word.form.length];
		if (some === undefined) byLength[word.form.length] = [word];
		else some.push(word);
	}
	const shelves = new Map(byLength.flatMap((some, length) => [[length, createShelf(length, some)]]));

	return {
		nearest(form, limit) {
			if (slipsAllowed(form) === 0) return [];
			const neighboursOn = createSought(form);
			const found = [...shelves.values()].flatMap(neighboursOn);
			return found.sort(likelierFirst).slice(0, limit);
		},

		countOf(form) {
			const shelf = shelves.get(form.length);
			return shelf?.counts[shelf.placeOf(form)] ?? 0;
		},
	};
}

function likelierFirst(one: Neighbour, other: Neighbour): number {
	return effort(one) - effort(other) || (one.form < other.form ? -1 : 1);
}
