import type { Reading } from '../contract/search.ts';
import type { WordIndex } from './index/word-index.ts';
import type { Query } from './query/query.ts';

export type Corrected = { readonly query: Query; readonly corrections: Reading['corrections'] };

/** What a query that finds nothing may have meant, the likeliest first. */
export type Respelling = (index: WordIndex, query: Query) => readonly Corrected[];

export function createRespelling(): Respelling {
	return () => [];
}
