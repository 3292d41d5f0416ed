import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { Status } from '../../src/domain/question.ts';

export const kinds = [
	'title',
	'body',
	'variant',
	'misspelt',
	'acronym',
	'phrase',
	'name',
	'operator',
	'accent',
	'number',
	'loose',
	'topic',
] as const;
export type Kind = (typeof kinds)[number];

/** 3: what is looked for; 2: about it; 1: touches it. What is not judged is 0. */
export type Grade = 1 | 2 | 3;

/** What an engine without a query language gets beside the words. */
export type PlainFilters = {
	readonly deputy?: string;
	readonly minister?: string;
	readonly status?: Status;
	readonly from?: PlainDate;
	readonly to?: PlainDate;
};

/** A query, and what it should find. */
export type JudgedQuery = {
	/** The same as long as the query is: whether it is held out depends on it. */
	readonly id: string;
	readonly kind: Kind;
	/** In Questeur's grammar. */
	readonly typed: string;
	/** The same for an engine without operators. */
	readonly plain: string;
	readonly filters: PlainFilters;
	/** By ref. */
	readonly grades: ReadonlyMap<string, Grade>;
};
