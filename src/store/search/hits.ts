import type { Kysely } from 'kysely';
import type { StoredQuestion } from '../contract/questions.ts';
import type { Hit, SearchRequest } from '../contract/search.ts';
import { loadQuestions } from '../load-questions.ts';
import type { Schema } from '../schema.ts';
import type { Found } from './attempts.ts';
import type { Ranked } from './evaluate/best.ts';
import { createExcerpts, type SoughtQuestion } from './excerpt/excerpts.ts';
import { closenessFactor } from './ranking/closeness-factor.ts';
import { READ_TOGETHER } from './ranking/weights.ts';

type Read = {
	readonly question: StoredQuestion;
	readonly sought: SoughtQuestion;
	readonly key: number;
	readonly near: number;
};

/** How many of the best are needed for a page: they are read, and put in order, so many at a time. */
export function mostFor({ offset, limit }: Pick<SearchRequest, 'offset' | 'limit'>): number {
	return Math.ceil((offset + limit) / READ_TOGETHER) * READ_TOGETHER;
}

/** The hits of a page; of those that rank alike, first what has the words near to each other. */
export async function hitsOf(db: Kysely<Schema>, found: Found, request: SearchRequest): Promise<readonly Hit[]> {
	const { offset, limit, sort } = request;
	const clauses = found.query.clauses.length;
	const byNearness = sort === 'relevance' && clauses > 1;
	const first = byNearness ? Math.floor(offset / READ_TOGETHER) * READ_TOGETHER : offset;
	const last = byNearness ? mostFor(request) : offset + limit;
	const excerptOf = createExcerpts(found.query);
	const read = await readAll(found.ranked.slice(first, last));
	const inOrder = byNearness
		? windows(read).flatMap((some) => some.toSorted((one, other) => other.key - one.key))
		: read;
	return inOrder.slice(offset - first, offset - first + limit).map((hit) => hitOf(hit));

	async function readAll(ranked: readonly Ranked[]): Promise<readonly Read[]> {
		const keys = new Map(ranked.map(({ id, key }) => [id, key]));
		const questions = await loadQuestions(db, [...keys.keys()]);
		return questions.map((question) => {
			const sought = excerptOf(question);
			const key = keys.get(question.id) ?? 0;
			const factor = byNearness ? closenessFactor(sought.closeness, clauses) : 1;
			return { question, sought, key: key * factor, near: key * (factor - 1) };
		});
	}

	function hitOf({ question, sought, near }: Read): Hit {
		const excerpt = sought.excerpt();
		if (!request.explain) return { question, excerpt };
		const why = found.why.get(question.id) ?? [];
		const reasons = near > 0 ? [...why, { what: 'nearness', points: near }] : why;
		return { question, excerpt, why: reasons.toSorted((one, other) => other.points - one.points) };
	}
}

function windows(read: readonly Read[]): readonly (readonly Read[])[] {
	const count = Math.ceil(read.length / READ_TOGETHER);
	return Array.from({ length: count }, (_, at) => read.slice(at * READ_TOGETHER, (at + 1) * READ_TOGETHER));
}
