import type { QueryProblem } from '../../contract/search.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { parseQuery } from './parse-query.ts';

/** What is wrong with a query. An empty one asks for everything; one that only restricts, for all that it lets through. */
export function problemWith(typed: string): QueryProblem | undefined {
	if (typed.trim() === '') return undefined;
	// On any day, what is wrong is the same.
	const { clauses, excluded, restrictions } = parseQuery(typed, { today: '2000-01-01' });
	if (restrictions.length > 0) return undefined;
	if (clauses.length === 0) return excluded.length > 0 ? 'only-exclusions' : 'only-operators';
	const words = clauses.flat().flatMap((term) => term.words);
	const short = words.every(({ form }) => form.length < 3 && !/^\d+$/.test(form));
	return short && (words.length === 1 || words.every(({ form }) => isStopWord(form))) ? 'too-short' : undefined;
}
