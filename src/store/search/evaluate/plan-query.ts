import type { PlainDate } from '../../../domain/plain-date.ts';
import type { SearchFilters } from '../../contract/search.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Query } from '../query/query.ts';
import { factsTest } from './facts-test.ts';
import { filterClauses, restrictionClauses } from './filter-clauses.ts';
import type { Plan } from './plan.ts';
import { planTerms } from './plan-terms.ts';

type Wanted = {
	readonly query: Query;
	readonly filters: SearchFilters;
	readonly today: PlainDate;
};

/** A query in words of the index. `needed` of its clauses must be met: all of them unless told. */
export function planQuery(index: WordIndex, { query, filters, today }: Wanted): Plan {
	const { clauses, excluded, restrictions } = query;
	return {
		clauses: clauses.map((terms) => planTerms(index, terms)),
		needed: clauses.length,
		filters: [
			...filterClauses(index, filters),
			...restrictions
				.filter((restriction) => !restriction.excluded)
				.flatMap((restriction) => restrictionClauses(index, restriction)),
		],
		excluded: [
			...excluded.map((term) => planTerms(index, [term])),
			...restrictions
				.filter((restriction) => restriction.excluded)
				.flatMap((restriction) => restrictionClauses(index, restriction)),
		],
		allows: factsTest({ filters, restrictions, today }),
	};
}
