import type { Kind } from '../judged-query.ts';
import type { EngineOutcomes, Outcome } from '../outcome.ts';
import { type MeanScores, meanScores } from '../score/mean-scores.ts';

export type Goal = { readonly says: string; readonly met: boolean };

const KNOWN_ITEMS: readonly Kind[] = ['title', 'body'];
const OTHER_KNOWN_ITEMS: readonly Kind[] = ['variant', 'acronym', 'phrase', 'name', 'operator', 'accent', 'number'];

/** What was promised, on the third held out. */
export function goalsOf([ours, ...peers]: readonly EngineOutcomes[]): readonly Goal[] {
	const outcomes = ours?.outcomes.filter(({ heldOut }) => heldOut) ?? [];
	const known = heldOutOf(outcomes, KNOWN_ITEMS);
	const all = heldOutOf(outcomes, [...KNOWN_ITEMS, ...OTHER_KNOWN_ITEMS]);
	const misspelt = heldOutOf(outcomes, ['misspelt']);
	const ndcg = meanScores(outcomes.map(({ scores }) => scores)).ndcg;
	return [
		atLeast('known items by words of title or text, success@10', { figure: known.success10, bound: 0.97 }),
		atLeast('known items of every kind well spelt, success@10', { figure: all.success10, bound: 0.97 }),
		atLeast('misspelt, success@10', { figure: misspelt.success10, bound: 0.9 }),
		...peers.map(({ engine, outcomes: theirs }) => {
			const other = meanScores(theirs.filter(({ heldOut }) => heldOut).map(({ scores }) => scores)).ndcg;
			return { says: `nDCG@10 ${ndcg.toFixed(3)}, over ${other.toFixed(3)} of ${engine}`, met: ndcg > other };
		}),
	];
}

function heldOutOf(outcomes: readonly Outcome[], kinds: readonly Kind[]): MeanScores {
	return meanScores(outcomes.filter(({ query }) => kinds.includes(query.kind)).map(({ scores }) => scores));
}

function atLeast(what: string, { figure, bound }: { figure: number; bound: number }): Goal {
	return { says: `${what} ${figure.toFixed(3)}, at least ${bound}`, met: figure >= bound };
}
