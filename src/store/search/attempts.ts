import type { PlainDate } from '../../domain/plain-date.ts';
import type { Reading, Reason, SearchFilters } from '../contract/search.ts';
import { explainHit } from './evaluate/explain-hit.ts';
import type { Plan } from './evaluate/plan.ts';
import { planQuery } from './evaluate/plan-query.ts';
import { planTerms } from './evaluate/plan-terms.ts';
import { type Order, type Outcome, runPlan } from './evaluate/run-plan.ts';
import type { WordIndex } from './index/word-index.ts';
import type { Query } from './query/query.ts';
import { LITTLE } from './ranking/weights.ts';
import type { Corrected, Respelling } from './respelling.ts';

export type Wanted = {
	readonly query: Query;
	readonly filters: SearchFilters;
	readonly today: PlainDate;
	readonly order: Order;
	/** What was typed or nothing. */
	readonly exact: boolean;
	/** Why each hit ranks where it does. */
	readonly explain: boolean;
};

export type Found = Outcome & {
	/** As it was searched for. */
	readonly query: Query;
	readonly reading: Pick<Reading, 'corrections' | 'relaxed'>;
	/** By id; empty unless asked for. */
	readonly why: ReadonlyMap<number, readonly Reason[]>;
};

/**
 * Searches for what was typed; when nothing has it, for what was meant; when little has all the words, for what has
 * most of them.
 */
export function search(index: WordIndex, wanted: Wanted, respelling: Respelling): Found {
	const asTyped = attempt(wanted.query);
	// Who types a number or a ref wants that question, and finds it.
	const named = asTyped.ranked.some(({ id }) => wanted.order.named.has(id));
	if (wanted.exact || named || wanted.query.clauses.length === 0) return asTyped;
	const respelt = asTyped.total > 0 ? [] : respelling(index, wanted.query);
	const meant = corrected() ?? asTyped;
	if (meant.total >= LITTLE) return meant;
	return relaxed(meant.total === 0 ? likeliest() : meant) ?? meant;

	function corrected(): Found | undefined {
		for (const { query, corrections } of respelt) {
			const found = attempt(query, { corrections });
			if (found.total > 0) return found;
		}
		return undefined;
	}

	/** Where no spelling has all the words, what nothing has is still no word to look for. */
	function likeliest(): Found {
		const [first] = isKnown(wanted.query) ? [] : respelt;
		if (first === undefined) return asTyped;
		return { ...asTyped, query: first.query, reading: { ...asTyped.reading, corrections: first.corrections } };
	}

	function isKnown({ clauses }: Query): boolean {
		const corrigible = clauses.filter((terms) => terms.every(({ quoted, prefix }) => !quoted && !prefix));
		return corrigible.every((terms) => planTerms(index, terms).alternatives.length > 0);
	}

	function relaxed({ query, total, reading }: Found): Found | undefined {
		const of = query.clauses.length;
		for (const needed of of < 2 ? [] : neededOf(of)) {
			const found = attempt(query, { corrections: reading.corrections, needed });
			if (found.total > total) return found;
		}
		return undefined;
	}

	function attempt(query: Query, { corrections = [], needed }: Attempt = {}): Found {
		const strict = planQuery(index, { ...wanted, query });
		const plan: Plan = { ...strict, needed: needed ?? strict.needed };
		const outcome = runPlan(index, plan, wanted.order);
		const explained = wanted.explain ? outcome.ranked : [];
		return {
			...outcome,
			query,
			reading: { corrections, relaxed: needed === undefined ? undefined : { needed, of: query.clauses.length } },
			why: new Map(explained.map(({ id }) => [id, explainHit(index, plan, { id, order: wanted.order })])),
		};
	}
}

type Attempt = { readonly corrections?: Corrected['corrections']; readonly needed?: number };

/** Most of them first: two of three, three of four; then, where nothing has so many, half. */
function neededOf(clauses: number): readonly number[] {
	const most = Math.max(1, Math.ceil((clauses * 2) / 3));
	const half = Math.max(1, Math.floor(clauses / 2));
	return most < clauses ? [...new Set([most, half])] : [half];
}
