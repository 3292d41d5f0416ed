import { termOf } from '../analysis/term-of.ts';
import type { Query } from '../query/query.ts';
import type { Dictionary } from './dictionary.ts';
import { joinedRepairs } from './joined-repairs.ts';
import { type Correction, type Repair, repaired } from './repair.ts';
import { slipsAllowed } from './slips-allowed.ts';
import { type Suspect, suspectsIn } from './suspects.ts';
import { wordRepairs } from './word-repairs.ts';

const MOST = 4;
const MOST_FOR_A_WORD = 3;
/** Of two words a slip apart, one so much rarer than the other may be a slip in the texts too. */
const MUCH_RARER = 20;
const ONE_SLIP = 1.3;

/**
 * What may have been meant by a query that finds nothing, likeliest first: with other words for those that no text has
 * or, when all are known, with a much commoner neighbour of one. What is quoted and what restrictions say stays.
 */
export function correctedQueries(query: Query, dictionary: Dictionary): readonly Correction[] {
	const suspects = suspectsIn(query);
	const joined = joinedRepairs(suspects, dictionary);
	const missing = suspects.filter(({ word }) => slipsAllowed(word.form) > 0 && !dictionary.has(word.form));
	const choices = missing.map(choicesFor).filter(({ length }) => length > 0);
	const candidates =
		missing.length > 0 ? combined(choices) : [...suspects.flatMap(likelierThan), ...joined].sort(byEffort).map(alone);
	const corrections = candidates.map((repairs) => repaired(query, repairs));
	return [...new Map(corrections.map((correction) => [keyOf(correction), correction])).values()].slice(0, MOST);

	function choicesFor(suspect: Suspect): readonly Repair[] {
		const repairs = wordRepairs(suspect, dictionary);
		const joins = joined.filter(({ terms }) => terms.includes(suspect.term));
		return [...repairs.neighbours(() => true), ...repairs.parted(), ...joins].sort(byEffort).slice(0, MOST_FOR_A_WORD);
	}

	function likelierThan(suspect: Suspect): readonly Repair[] {
		const { form } = suspect.word;
		const often = MUCH_RARER * Math.max(1, dictionary.vocabulary.countOf(form));
		const isLikelier = (count: number, other: string) => count >= often && termOf(other, 'fr') !== termOf(form, 'fr');
		return wordRepairs(suspect, dictionary).neighbours(
			(other) => other.distance < ONE_SLIP && isLikelier(other.count, other.form),
		);
	}
}

/** The best of each choice together, then with the next best for one word. */
function combined(choices: readonly (readonly Repair[])[]): readonly (readonly Repair[])[] {
	if (choices.length === 0) return [];
	const best = choices.flatMap(([first]) => first ?? []);
	const others = choices.flatMap((repairs, at) =>
		repairs.slice(1).map((repair) => ({
			repairs: [repair, ...best.filter((_, other) => other !== at)],
			effort: repair.effort - (best[at]?.effort ?? 0),
		})),
	);
	return [best, ...others.sort(byEffort).map(({ repairs }) => repairs)];
}

function alone(repair: Repair): readonly Repair[] {
	return [repair];
}

function keyOf({ corrections }: Correction): string {
	return corrections.map(({ typed, used }) => `${typed}\n${used}`).join('\n');
}

function byEffort(one: { readonly effort: number }, other: { readonly effort: number }): number {
	return one.effort - other.effort;
}
