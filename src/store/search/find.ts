import type { Kysely } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import type { SearchRequest, SearchResult } from '../contract/search.ts';
import { namedQuestions } from '../named-questions.ts';
import { isUrl } from '../question-keys.ts';
import type { Schema } from '../schema.ts';
import { asWritten } from './as-written.ts';
import { search, type Wanted } from './attempts.ts';
import { facetsWithNames } from './facets.ts';
import { hitsOf, mostFor } from './hits.ts';
import type { IndexReader } from './index/index-reader.ts';
import { parseQuery } from './query/parse-query.ts';
import { problemWith } from './query/problem-with.ts';
import { readingOf } from './query/reading-of.ts';
import { createRespelling } from './respelling.ts';

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

export function createFind({ db, read }: Dependencies) {
	const respelling = createRespelling();

	return async function find(request: SearchRequest): Promise<SearchResult> {
		const { query: typed, today } = request;
		const named = await namedQuestions(db, typed);
		const problem = problemWith(typed);
		// An address, or a ref that would be no good query, asks for what it names and nothing else.
		const only = isUrl(typed) || (problem !== undefined && named.length > 0);
		if (problem !== undefined && !only) throw new UserError(`search.problem.${problem}`, { query: typed });
		const query = parseQuery(only ? '' : typed, { today });
		const found = await read((index) => search(index, wantedFor(request, { query, named, only }), respelling));
		const facets = found.facets && (await facetsWithNames(db, found.facets));
		const hits = await hitsOf(db, found, request);
		const { relaxed } = found.reading;
		const corrections = asWritten(found.reading.corrections, hits);
		return {
			total: found.total,
			hits,
			reading: { text: only ? typed.trim() : readingOf(found.query), slip: query.slip, corrections, relaxed },
			...(facets && { facets }),
		};
	};
}

type Understood = {
	readonly query: ReturnType<typeof parseQuery>;
	readonly named: readonly number[];
	readonly only: boolean;
};

function wantedFor(request: SearchRequest, understood: Understood): Wanted {
	const { sort, today, facets = false, exact = false, explain = false } = request;
	const only = understood.only ? new Set(understood.named) : undefined;
	return {
		query: understood.query,
		filters: request,
		today,
		exact,
		explain,
		order: { sort, most: mostFor(request), named: new Set(understood.named), only, today, facets },
	};
}
