import { type Kysely, type RawBuilder, sql } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import { among } from '../among.ts';
import type { SearchRequest, SearchResult } from '../contract/search.ts';
import { loadQuestions } from '../load-questions.ts';
import { namedQuestions } from '../named-questions.ts';
import { isUrl } from '../question-keys.ts';
import type { Schema } from '../schema.ts';
import { excerptOf } from './excerpt/excerpt.ts';
import { filterConditions } from './filters.ts';
import { matchExpression } from './match-expression.ts';
import { parseQuery } from './query/parse-query.ts';
import { problemWith } from './query/problem-with.ts';
import type { Query } from './query/query.ts';
import { readingOf } from './query/reading-of.ts';

type Sql = RawBuilder<unknown>;

/** title, people, question, answer, reference, title_forms, other_forms; of equals, what was stored last. */
const BY_RELEVANCE = sql`bm25(question_index, 8, 4, 2, 1, 1, 4, 0.5), question_index.rowid desc`;
const NEWEST = sql`questions.asked_on desc, questions.id desc`;
const OLDEST = sql`questions.asked_on, questions.id`;

const QUESTIONS = sql`questions`;
const INDEX = sql`question_index`;
const INDEXED_QUESTIONS = sql`question_index cross join questions on questions.id = question_index.rowid`;

type Page = {
	readonly id: Sql;
	readonly from: Sql;
	readonly counted: Sql;
	readonly conditions: readonly Sql[];
	readonly order: Sql;
};

export function createFind(db: Kysely<Schema>) {
	return async function find(request: SearchRequest): Promise<SearchResult> {
		const named = await namedQuestions(db, request.query);
		const problem = problemWith(request.query);
		// An address, or a ref that would be no good query, asks for what it names and nothing else.
		const only = isUrl(request.query) || (problem !== undefined && named.length > 0);
		if (problem !== undefined && !only) throw new UserError(`search.problem.${problem}`, { query: request.query });
		const query = parseQuery(only ? '' : request.query, request);
		const page = only ? onlyNamed(request, named) : pageFor(request, { query, named });
		const { ids, total } = await read(page, request);
		const questions = await loadQuestions(db, ids);
		const text = only ? request.query.trim() : readingOf(query);
		const reading = { text, slip: query.slip, corrections: [], relaxed: undefined };
		return { total, reading, hits: questions.map((question) => ({ question, excerpt: excerptOf(question, query) })) };
	};

	async function read(page: Page, { offset, limit }: SearchRequest) {
		const where = page.conditions.length === 0 ? sql`true` : sql.join([...page.conditions], sql` and `);
		const counted = await sql<{ total: number }>`
			select count(*) as total from ${page.counted} where ${where}
		`.execute(db);
		const found = await sql<{ id: number }>`
			select ${page.id} as id from ${page.from} where ${where} order by ${page.order} limit ${limit} offset ${offset}
		`.execute(db);
		return { ids: found.rows.map(({ id }) => id), total: counted.rows[0]?.total ?? 0 };
	}
}

function onlyNamed(request: SearchRequest, named: readonly number[]): Page {
	const conditions = [...filterConditions(request), among('questions.id', named)];
	return { ...allQuestions(request), conditions };
}

function pageFor(request: SearchRequest, { query, named }: { query: Query; named: readonly number[] }): Page {
	const filters = filterConditions(request);
	const expression = matchExpression(query);
	if (expression === undefined) return { ...allQuestions(request), conditions: filters };
	// A common word is in every other question: without filters, the index alone answers twice as fast.
	const counted = filters.length === 0 ? INDEX : INDEXED_QUESTIONS;
	const from = request.sort === 'relevance' ? counted : INDEXED_QUESTIONS;
	const id = sql`question_index.rowid`;
	const relevance =
		named.length === 0 ? BY_RELEVANCE : sql`${among('question_index.rowid', named)} desc, ${BY_RELEVANCE}`;
	const order = request.sort === 'relevance' ? relevance : byDay(request);
	return { id, from, counted, order, conditions: [sql`question_index match ${expression}`, ...filters] };
}

function allQuestions(request: SearchRequest): Omit<Page, 'conditions'> {
	return { id: sql`questions.id`, from: QUESTIONS, counted: QUESTIONS, order: byDay(request) };
}

function byDay({ sort }: SearchRequest): Sql {
	return sort === 'oldest' ? OLDEST : NEWEST;
}
