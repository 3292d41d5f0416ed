import type { PlainDate } from '../../domain/plain-date.ts';
import type { Status } from '../../domain/question.ts';
import type { StoredQuestion } from './questions.ts';

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export type SearchFilters = {
	/** Key of a person (people.ts) as asker. */
	readonly deputy?: string | undefined;
	/** Key of a person as addressee. */
	readonly minister?: string | undefined;
	readonly portfolio?: string | undefined;
	/** `past-due`: open and past its deadline on `today`. */
	readonly status?: Status | 'past-due' | undefined;
	/** Asked on or after. */
	readonly from?: PlainDate | undefined;
	/** Asked on or before. */
	readonly to?: PlainDate | undefined;
	readonly session?: string | undefined;
};

export type SearchRequest = SearchFilters & {
	/** Words, "exact phrases", -exclusions; '' asks for everything that the filters let through. */
	readonly query: string;
	readonly sort: Sort;
	readonly offset: number;
	readonly limit: number;
	readonly today: PlainDate;
};

/** A piece of text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly hit: boolean };

export type Excerpt = { readonly part: 'title' | 'question' | 'answer'; readonly pieces: readonly Piece[] };

export type Hit = { readonly question: StoredQuestion; readonly excerpt: Excerpt };

export type SearchResult = { readonly total: number; readonly hits: readonly Hit[] };

/** Why a query cannot be asked: too short a word alone, nothing but operators or excluded words. */
export type QueryProblem = 'too-short' | 'only-operators' | 'only-exclusions';

export type Search = {
	/** What is wrong with a query, before it is asked or subscribed to. */
	problemWith(query: string): QueryProblem | undefined;
	/** Throws a UserError (`search.problem.<QueryProblem>`) when the query has a problem. */
	find(request: SearchRequest): Promise<SearchResult>;
	/** Titles and refs that a person may mean while typing. */
	suggestQuestions(typed: string, limit: number): Promise<readonly StoredQuestion[]>;
};
