import type { PlainDate } from '../../domain/plain-date.ts';
import type { Status } from '../../domain/question.ts';
import type { StoredQuestion } from './questions.ts';

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** `past-due`: open and past its deadline. */
export type StatusWish = Status | 'past-due';

export type SearchFilters = {
	/** Key of a person (people.ts) as asker. */
	readonly deputy?: string | undefined;
	/** Key of a person as addressee. */
	readonly minister?: string | undefined;
	readonly portfolio?: string | undefined;
	readonly status?: StatusWish | undefined;
	/** Asked on or after. */
	readonly from?: PlainDate | undefined;
	/** Asked on or before. */
	readonly to?: PlainDate | undefined;
	readonly session?: string | undefined;
};

export type SearchRequest = SearchFilters & {
	/** As typed, in the grammar of query/query.ts; '' asks for everything that the filters let through. */
	readonly query: string;
	readonly sort: Sort;
	readonly offset: number;
	readonly limit: number;
	readonly today: PlainDate;
	/** Counts by minister, deputy, status and year too. */
	readonly facets?: boolean;
	/** No correction of misspelt words and no relaxing: what was typed or nothing. */
	readonly exact?: boolean;
	/** Why each hit ranks where it does. */
	readonly explain?: boolean;
};

/** A piece of text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly hit: boolean };

export type Excerpt = { readonly part: 'title' | 'question' | 'answer'; readonly pieces: readonly Piece[] };

/** What made a hit rank: a word with its weight, a phrase, its age. Points add up to the score. */
export type Reason = { readonly what: string; readonly points: number };

export type Hit = {
	readonly question: StoredQuestion;
	readonly excerpt: Excerpt;
	/** Only when asked to explain; best first. */
	readonly why?: readonly Reason[];
};

/** How a query was understood. */
export type Reading = {
	/** In the grammar itself: reads back to the same query. */
	readonly text: string;
	/** Whether it was read otherwise than typed in a way worth telling: an open quote, an unknown field. */
	readonly slip: boolean;
	/** Words that nothing has, and what was searched for instead. Never words in quotes. */
	readonly corrections: readonly { readonly typed: string; readonly used: string }[];
	/** When so little has all the words that what has most of them is shown too. */
	readonly relaxed: { readonly needed: number; readonly of: number } | undefined;
};

export type PersonCount = { readonly key: string; readonly name: string; readonly count: number };

/** How many of all hits there would be with one more filter; most first, years newest first. */
export type Facets = {
	readonly ministers: readonly PersonCount[];
	readonly deputies: readonly PersonCount[];
	readonly statuses: readonly { readonly status: Status; readonly count: number }[];
	/** Of the day it was asked. */
	readonly years: readonly { readonly year: number; readonly count: number }[];
};

export type SearchResult = {
	readonly total: number;
	readonly hits: readonly Hit[];
	readonly reading: Reading;
	/** Only when asked for. */
	readonly facets?: Facets;
};

/** same-text: the same question, to another minister; refiled: the same question by the same asker, later. */
export const likenesses = ['same-text', 'refiled', 'near'] as const;
export type Likeness = (typeof likenesses)[number];

export type Similar = { readonly question: StoredQuestion; readonly likeness: Likeness };

/** Why a query cannot be asked: too short a word alone, nothing but operators or excluded words. */
export type QueryProblem = 'too-short' | 'only-operators' | 'only-exclusions';

export type Search = {
	/** What is wrong with a query, before it is asked or subscribed to. */
	problemWith(query: string): QueryProblem | undefined;
	/** Throws a UserError (`search.problem.<QueryProblem>`) when the query has a problem. */
	find(request: SearchRequest): Promise<SearchResult>;
	/** Titles and refs that a person may mean while typing. */
	suggestQuestions(typed: string, limit: number): Promise<readonly StoredQuestion[]>;
	/** A query with its last word completed, as questions write it: the words that most of them have. */
	completions(wanted: {
		readonly typed: string;
		readonly today: PlainDate;
		readonly limit: number;
	}): Promise<readonly string[]>;
	/** The nearest questions asked before a question or on its day, nearest first. */
	similarTo(questionId: number, limit: number): Promise<readonly Similar[]>;
	/** A query for what a text is about: the ref or address it names, else its most telling words. '' when it has none. */
	queryAbout(text: string): Promise<string>;
};
