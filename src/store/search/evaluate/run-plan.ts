import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Sort } from '../../contract/search.ts';
import { dayNumber } from '../index/facts.ts';
import type { Part } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import { recencyByAge } from '../ranking/recency.ts';
import { NAMED } from '../ranking/weights.ts';
import { type Best, createBest, type Ranked } from './best.ts';
import { type Candidates, filter } from './candidates.ts';
import { createFacetCounter, type FacetCounts } from './count-facets.ts';
import { evaluate } from './evaluate.ts';
import type { Plan } from './plan.ts';
import { rankAlone, wordAlone } from './word-alone.ts';

export type Order = {
	readonly sort: Sort;
	/** So many of the best are wanted. */
	readonly most: number;
	/** Ids of questions that the query names: first, whatever else is found. */
	readonly named: ReadonlySet<number>;
	/** Nothing but these. */
	readonly only: ReadonlySet<number> | undefined;
	readonly today: PlainDate;
	readonly facets: boolean;
};

export type Outcome = {
	readonly total: number;
	/** Best first. */
	readonly ranked: readonly Ranked[];
	readonly facets: FacetCounts | undefined;
};

/** All that a plan finds, counted, and the first of it. */
export function runPlan(index: WordIndex, plan: Plan, order: Order): Outcome {
	const best = createBest(order.most, order.sort !== 'oldest');
	const counter = order.facets ? createFacetCounter(index) : undefined;
	const rank = ranking(plan, order);
	const alone = wordAlone(plan, order);
	const settled = alone === undefined ? [] : index.partsWith(alone.word).filter((part) => part.isSettled());
	const countAlone = alone && rankAlone(alone, order.today, best);
	let total = settled.reduce((sum, part) => sum + (countAlone?.(part) ?? 0), 0);
	evaluate(without(index, settled), plan, (part, hits) => {
		if (order.only !== undefined) filter(hits, (place) => order.only?.has(part.idAt(place)) === true);
		total += hits.length;
		counter?.count(part, hits);
		rank(part, hits, best);
	});
	return { total, ranked: best.ranked(), facets: counter?.counts() };
}

function without(index: WordIndex, parts: readonly Part[]): WordIndex {
	if (parts.length === 0) return index;
	const gone = new Set(parts);
	const left = (some: readonly Part[]) => some.filter((part) => !gone.has(part));
	return { ...index, parts: left(index.parts), partsWith: (word) => left(index.partsWith(word)) };
}

type Rank = (part: Part, hits: Candidates, best: Best) => void;

function ranking(plan: Plan, { sort, named, today }: Order): Rank {
	if (plan.clauses.length === 0 && sort === 'relevance') return byDay(1);
	if (sort !== 'relevance') return byDay(sort === 'newest' ? 1 : -1);
	const recency = recencyByAge();
	const now = dayNumber(today);
	return (part, { places, scores, length }, best) => {
		const { askedOn } = part.facts;
		// Half a million may come by here, and ten of them are kept.
		let floor = named.size > 0 ? Number.NEGATIVE_INFINITY : best.floor();
		for (let at = 0; at < length; at += 1) {
			const place = places[at] ?? 0;
			const age = Math.max(0, now - (askedOn[place] ?? 0));
			const points = (scores[at] ?? 0) * (recency[age] ?? 1);
			if (points < floor) continue;
			const id = part.idAt(place);
			best.offer(id, named.has(id) ? points + NAMED : points);
			if (named.size === 0) floor = best.floor();
		}
	};
}

function byDay(direction: 1 | -1): Rank {
	return (part, { places, length }, best) => {
		const { askedOn } = part.facts;
		let floor = best.floor();
		for (let at = 0; at < length; at += 1) {
			const place = places[at] ?? 0;
			const day = direction * (askedOn[place] ?? 0);
			if (day < floor) continue;
			best.offer(part.idAt(place), day);
			floor = best.floor();
		}
	};
}
