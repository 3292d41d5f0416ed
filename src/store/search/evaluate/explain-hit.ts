import type { Reason } from '../../contract/search.ts';
import { dayNumber } from '../index/facts.ts';
import type { Part } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import { recencyByAge } from '../ranking/recency.ts';
import { NAMED } from '../ranking/weights.ts';
import type { Matches } from './match-list.ts';
import { matchesIn } from './matches.ts';
import type { Plan } from './plan.ts';
import type { Order } from './run-plan.ts';

type Hit = { readonly id: number; readonly order: Pick<Order, 'today' | 'named'> };

/** What each clause, the question's age and its being named gave to its score, most first. */
export function explainHit(index: WordIndex, plan: Plan, { id, order: { today, named } }: Hit): readonly Reason[] {
	const found = placeIn(index.parts, id);
	if (found === undefined) return [];
	const { part, place } = found;
	const reasons = plan.clauses.flatMap((clause) => {
		const matches = matchesIn(part, clause);
		const points = matches === undefined ? 0 : pointsAt(matches, place);
		return points > 0 ? [{ what: clause.said, points }] : [];
	});
	const sum = reasons.reduce((all, { points }) => all + points, 0);
	const age = Math.max(0, dayNumber(today) - (part.facts.askedOn[place] ?? 0));
	const factor = recencyByAge()[age] ?? 1;
	const others = [
		{ what: 'recency', points: sum * (factor - 1) },
		{ what: 'named', points: named.has(id) ? NAMED : 0 },
	];
	return [...reasons, ...others.filter(({ points }) => points > 0)].sort((one, other) => other.points - one.points);
}

function placeIn(parts: readonly Part[], id: number): { readonly part: Part; readonly place: number } | undefined {
	for (const part of parts) {
		const place = part.placeOf(id);
		if (place !== undefined && part.live[place] === 1) return { part, place };
	}
	return undefined;
}

function pointsAt({ places, scores, weight, count }: Matches, place: number): number {
	if (places === undefined) return (scores[place] ?? 0) * weight;
	const at = places.subarray(0, count).indexOf(place);
	return at === -1 ? 0 : (scores[at] ?? 0) * weight;
}
