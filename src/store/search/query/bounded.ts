import type { Query, Restriction } from './query.ts';
import { readingOf } from './reading-of.ts';

const MOST = 32;

/** No more than can be answered at once, nor than is read back whole, as a reading is cut like any query. */
export function bounded(query: Query, longest: number): Query {
	let { clauses, excluded, restrictions } = firstOf(query);
	while (readingOf({ clauses, excluded, restrictions, slip: false }).length > longest) {
		if (restrictions.length > 0) restrictions = restrictions.slice(0, -1);
		else if (excluded.length > 0) excluded = excluded.slice(0, -1);
		else clauses = clauses.slice(0, -1);
	}
	const least = { clauses, excluded, restrictions };
	return { ...least, slip: query.slip || sizeOf(least) < sizeOf(query) };
}

function sizeOf({ clauses, excluded, restrictions }: Omit<Query, 'slip'>): number {
	return clauses.flat().length + excluded.length + restrictions.length;
}

function firstOf({ clauses, excluded, restrictions }: Query): Omit<Query, 'slip'> {
	return {
		clauses: clauses.slice(0, MOST).map((terms) => terms.slice(0, MOST)),
		excluded: excluded.slice(0, MOST),
		restrictions: restrictions.slice(0, MOST).map(firstValues),
	};
}

function firstValues(restriction: Restriction): Restriction {
	if ('names' in restriction) return { ...restriction, names: restriction.names.slice(0, MOST) };
	if ('sessions' in restriction) return { ...restriction, sessions: restriction.sessions.slice(0, MOST) };
	return restriction;
}
