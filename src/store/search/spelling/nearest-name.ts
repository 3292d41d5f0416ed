import { fold } from '../../../domain/fold.ts';
import { letterDistance } from './letter-distance.ts';
import { slipsAllowed } from './slips-allowed.ts';
import { createSpellingCost } from './spelling-cost.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** A word that begins as typed is nearer than any slip. */
const BEGUN = 0.1;
const SHORTEST_BEGINNING = 3;
const SHORTEST_MISSPELT = 4;

type Cost = (word: string) => number;

/** The name most likely meant by words of it, in any order; the first of equals, undefined when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
	const costs = wordsOf(typed).map(createWordCost);
	if (costs.length === 0) return undefined;
	let best: { readonly name: string; readonly cost: number } | undefined;
	for (const name of names) {
		const cost = nameCost(wordsOf(name), costs);
		if (cost < (best?.cost ?? NEVER)) best = { name, cost };
	}
	return best?.name;
}

/** Each word typed stands for one of the name that no other stands for. */
function nameCost(words: readonly string[], costs: readonly Cost[]): number {
	const free = new Set(words.keys());
	let sum = 0;
	for (const cost of costs) {
		let nearest = { at: -1, cost: NEVER };
		for (const at of free) {
			const apart = cost(words[at] ?? '');
			if (apart < nearest.cost) nearest = { at, cost: apart };
		}
		if (nearest.cost === NEVER) return NEVER;
		free.delete(nearest.at);
		sum += nearest.cost;
	}
	return sum;
}

function createWordCost(typed: string): Cost {
	const most = typed.length < SHORTEST_MISSPELT ? 0 : slipsAllowed(typed);
	const spellingCost = createSpellingCost(typed);

	return function cost(word) {
		if (word === typed) return 0;
		if (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)) return BEGUN;
		if (most === 0 || Math.abs(word.length - typed.length) > most) return NEVER;
		const letters = letterDistance(typed, word);
		return letters <= most ? spellingCost(word, letters) : NEVER;
	};
}

function wordsOf(name: string): readonly string[] {
	return fold(name).split(' ').filter(Boolean);
}
