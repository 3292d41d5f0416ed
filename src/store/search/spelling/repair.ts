import type { Query, Term } from '../query/query.ts';

/** Other terms in place of some of a query's. */
export type Repair = {
	readonly terms: readonly Term[];
	readonly others: readonly Term[];
	readonly typed: string;
	readonly used: string;
	/** The less, the likelier that it was meant. */
	readonly effort: number;
};

/** A query that may have been meant, and what it says otherwise than the one that was typed. */
export type Correction = {
	readonly query: Query;
	readonly corrections: readonly { readonly typed: string; readonly used: string }[];
};

/** Of repairs to the same term, the first is made. */
export function repaired(query: Query, repairs: readonly Repair[]): Correction {
	const byTerm = new Map<Term, Repair>();
	for (const repair of repairs) {
		if (repair.terms.some((term) => byTerm.has(term))) continue;
		for (const term of repair.terms) byTerm.set(term, repair);
	}
	const clauses = query.clauses.flatMap((terms) => {
		const [only, ...alternatives] = terms;
		if (only === undefined || alternatives.length > 0) return [terms.flatMap(othersFor)];
		return othersFor(only).map((term) => [term]);
	});
	const made = new Set(query.clauses.flat().flatMap((term) => byTerm.get(term) ?? []));
	return { query: { ...query, clauses }, corrections: [...made].map(({ typed, used }) => ({ typed, used })) };

	/** Of terms that become one, the first becomes it. */
	function othersFor(term: Term): readonly Term[] {
		const repair = byTerm.get(term);
		if (repair === undefined) return [term];
		return repair.terms[0] === term ? repair.others : [];
	}
}
