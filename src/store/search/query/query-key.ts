import { termOf } from '../analysis/term-of.ts';
import type { Query, Term } from './query.ts';
import { restrictionKey } from './restrictions/restriction-key.ts';

/** Two queries that ask the same have the same key. Keys are stored with what people follow: words keep theirs. */
export function queryKey({ clauses, excluded, restrictions }: Query): string {
	const wanted = clauses.map((terms) => unique(terms.map(termKey)).join(' | '));
	const unwanted = excluded.map((term) => `-${termKey(term)}`);
	return [...unique(wanted), ...unique(unwanted), ...unique(restrictions.map(restrictionKey))].join(' ');
}

function termKey({ words, prefix, field }: Term): string {
	const where = field === undefined ? '' : `${field}:`;
	return `${where}${prefix ? `${words[0]?.form}*` : `"${words.map(({ form }) => termOf(form, 'fr')).join(' ')}"`}`;
}

function unique(keys: readonly string[]): readonly string[] {
	return [...new Set(keys)].sort();
}
