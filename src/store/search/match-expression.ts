import { termOf } from './analysis/term-of.ts';
import { FORM } from './index-question.ts';
import type { Query, Term } from './query/query.ts';

/** A query for FTS5, of nothing but our own analysed words in quotes. Undefined when it asks for everything. */
export function matchExpression({ clauses, excluded }: Query): string | undefined {
	if (clauses.length === 0) return undefined;
	const wanted = clauses.map((terms) => `(${terms.map(termExpression).join(' OR ')})`).join(' AND ');
	return excluded.length === 0 ? wanted : `(${wanted}) NOT (${excluded.map(termExpression).join(' OR ')})`;
}

function termExpression({ words, prefix }: Term): string {
	if (prefix) return `"${FORM}${words[0]?.form}"*`;
	return `"${words.map(({ form }) => termOf(form, 'fr')).join(' ')}"`;
}
