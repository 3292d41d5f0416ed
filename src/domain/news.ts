import type { QuestionEvent } from './event.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { WrittenQuestion } from './question.ts';
import type { Subject } from './subscription.ts';

/** A question that we keep, by the number we gave it. */
export type KeptQuestion = WrittenQuestion & { readonly id: number };

/** What happened to one question, and why it is told here. */
export type NewsItem = {
	readonly question: KeptQuestion;
	readonly events: readonly QuestionEvent[];
	/** What was followed that made us tell it; empty in a digest of everything. */
	readonly reasons: readonly Subject[];
};

export const newsSections = ['asked', 'answered', 'provisional', 'closed', 'overdue', 'changed'] as const;
export type NewsSection = (typeof newsSections)[number];

/** The items of a section put to the same minister. */
export type NewsGroup = { readonly minister: string | undefined; readonly items: readonly NewsItem[] };

/** What a digest covers: its usual day, its usual week, or more than is usual, as after a time without any. */
export const spans = ['day', 'week', 'range'] as const;
export type Span = (typeof spans)[number];

/** Sections that have nothing are left out. */
export type DigestContent = {
	readonly date: PlainDate;
	/** Local date of `since`. */
	readonly from: PlainDate;
	readonly span: Span;
	/** Since it was turned on. */
	readonly first: boolean;
	readonly since: Instant;
	readonly until: Instant;
	readonly sections: readonly { readonly kind: NewsSection; readonly groups: readonly NewsGroup[] }[];
	/** Items over all sections. */
	readonly total: number;
	/** Sources whose last refresh failed: "nothing new" must not hide it. */
	readonly silentSources: readonly string[];
};

/** Of a digest that is kept, or of several that were posted as one. */
export type PastIds = { readonly first: number; readonly last: number };

/** What a delivery says, ready to be shown. What a letter leaves out can be listed by its delivery or its past digest. */
export type Letter =
	| {
			readonly kind: 'alert';
			readonly item: NewsItem;
			/** An earlier message there has told of the question. */
			readonly followsUp?: boolean;
			/** What has happened since it was sent, where it is brought up to date. */
			readonly later?: readonly QuestionEvent[];
	  }
	| { readonly kind: 'bundle'; readonly items: readonly NewsItem[]; readonly delivery?: number }
	| {
			readonly kind: 'flood';
			readonly sourceName: string;
			readonly items: readonly NewsItem[];
			readonly delivery?: number;
	  }
	| { readonly kind: 'digest'; readonly content: DigestContent; readonly past?: PastIds | undefined }
	| { readonly kind: 'notice'; readonly key: string; readonly values: Readonly<Record<string, string>> };
