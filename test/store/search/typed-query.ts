import { parseQuery } from '../../../src/store/search/query/parse-query.ts';
import type { Query } from '../../../src/store/search/query/query.ts';

/** What a person typed, as it is read: the one place where these tests know how. */
export function typedQuery(typed: string): Query {
	return parseQuery(typed, { today: '2031-10-06' });
}
