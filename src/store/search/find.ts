import { type Kysely, type RawBuilder, sql } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import { among } from '../among.ts';
import type { SearchRequest, SearchResult } from '../contract/search.ts';
import { loadQuestions } from '../load-questions.ts';
import { namedQuestions } from '../named-questions.ts';
import { isUrl } from '../question-keys.ts';
import type { Schema } from '../schema.ts';
import { excerptOf } from './excerpt.ts';
import { filterConditions } from './filters.ts';
import { matchExpression } from './match-expression.ts';
import { parseQuery, problemWith } from './query.ts';

/** title, people, question, answer, reference, title_forms, other_forms */
const RELEVANCE = sql`bm25(question_index, 8, 4, 2, 1, 1, 4, 0.5)`;

type Candidates = {
	readonly from: RawBuilder<unknown>;
	readonly conditions: readonly RawBuilder<unknown>[];
	readonly order: RawBuilder<unknown>;
};

export function createFind(db: Kysely<Schema>) {
	return async function find(request: SearchRequest): Promise<SearchResult> {
		const { ids, total } = await pageOf(await candidatesFor(request), request);
		const query = isUrl(request.query) ? parseQuery('') : parseQuery(request.query);
		const questions = await loadQuestions(db, ids);
		return { total, hits: questions.map((question) => ({ question, excerpt: excerptOf(question, query) })) };
	};

	async function candidatesFor(request: SearchRequest): Promise<Candidates> {
		const { query, sort } = request;
		const conditions = filterConditions(request);
		const named = await namedQuestions(db, query);
		const questions = { from: sql`questions`, order: byDay(sort === 'oldest' ? 'oldest' : 'newest') };
		const problem = problemWith(query);
		if (isUrl(query) || (problem !== undefined && named.length > 0)) {
			return { ...questions, conditions: [...conditions, among('questions.id', named)] };
		}
		if (problem !== undefined) throw new UserError(`search.problem.${problem}`);
		const expression = matchExpression(parseQuery(query));
		if (expression === undefined) return { ...questions, conditions };
		return {
			from: sql`question_index cross join questions on questions.id = question_index.rowid`,
			conditions: [sql`question_index match ${expression}`, ...conditions],
			order: sort === 'relevance' ? byRelevance(named) : byDay(sort),
		};
	}

	async function pageOf({ from, conditions, order }: Candidates, { offset, limit }: SearchRequest) {
		const where = conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
		const counted = await sql<{ total: number }>`select count(*) as total from ${from} where ${where}`.execute(db);
		const page = await sql<{ id: number }>`
			select questions.id from ${from} where ${where} order by ${order} limit ${limit} offset ${offset}
		`.execute(db);
		return { ids: page.rows.map(({ id }) => id), total: counted.rows[0]?.total ?? 0 };
	}
}

/** What the query names comes first, as it stands for itself; of equals, the newest. */
function byRelevance(named: readonly number[]): RawBuilder<unknown> {
	const relevance = sql`${RELEVANCE}, questions.asked_on desc, questions.id desc`;
	return named.length === 0 ? relevance : sql`${among('questions.id', named)} desc, ${relevance}`;
}

function byDay(order: 'newest' | 'oldest'): RawBuilder<unknown> {
	return order === 'newest' ? sql`questions.asked_on desc, questions.id desc` : sql`questions.asked_on, questions.id`;
}
