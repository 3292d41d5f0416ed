import { dayNumber } from '../index/facts.ts';
import type { IndexWord, Part } from '../index/part.ts';
import { recencyByAge } from '../ranking/recency.ts';
import { RECENCY } from '../ranking/weights.ts';
import type { Best } from './best.ts';
import type { Plan } from './plan.ts';
import type { Order } from './run-plan.ts';

type Alone = { readonly word: IndexWord; readonly rarity: number };

/** The word of a plan that asks for nothing else, by relevance: what has it is counted already. */
export function wordAlone({ clauses, filters, excluded, allows }: Plan, order: Order): Alone | undefined {
	const { sort, facets, only, named } = order;
	const [clause] = clauses;
	const [alternative] = clause?.alternatives ?? [];
	const plain = clauses.length === 1 && clause?.alternatives.length === 1 && filters.length + excluded.length === 0;
	if (!plain || allows !== undefined || sort !== 'relevance' || facets || only !== undefined || named.size > 0) {
		return undefined;
	}
	return alternative?.kind === 'word' ? alternative : undefined;
}

/** Offers what of a part can still be among the best; tells how many have the word. */
export function rankAlone({ word, rarity }: Alone, today: Order['today'], best: Best): (part: Part) => number {
	const recency = recencyByAge();
	const now = dayNumber(today);
	const most = rarity * (1 + RECENCY);

	return (part) => {
		const postings = part.postings(word);
		if (postings === undefined) return 0;
		const { places, impacts, count } = postings;
		const { askedOn } = part.facts;
		let least = best.floor() / most;
		for (let at = 0; at < (places === undefined ? impacts.length : count); at += 1) {
			const impact = impacts[at] ?? 0;
			if (impact < least || impact === 0) continue;
			const place = places === undefined ? at : (places[at] ?? 0);
			const age = Math.max(0, now - (askedOn[place] ?? 0));
			best.offer(part.idAt(place), Math.fround(impact * rarity) * (recency[age] ?? 1));
			least = best.floor() / most;
		}
		return count;
	};
}
