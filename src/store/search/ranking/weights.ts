/** How much a word says, by where it is. Chosen by `npm run bench -- relevance` (docs/search.md has the figures). */
export const fields = {
	title: { weight: 6, lengthMatters: 0.5, usualLength: 10 },
	people: { weight: 4, lengthMatters: 0, usualLength: 5 },
	question: { weight: 2, lengthMatters: 0.6, usualLength: 300 },
	answer: { weight: 1, lengthMatters: 0.6, usualLength: 300 },
	reference: { weight: 2, lengthMatters: 0, usualLength: 5 },
} as const;

export type FieldName = keyof typeof fields;

/** How soon more of the same word stops saying more (k1 of BM25, over weighted frequencies). */
export const SATURATION = 3;

/** A question of today is worth that much more than a very old one, of its score. */
export const RECENCY = 0.08;
/** The days after which that bonus has halved. */
export const RECENCY_HALF_LIFE = 730;

/** What an exact ref or number adds: more than any words. */
export const NAMED = 1000;

/** Fewer hits than that are little: what has most of the words is shown behind them. */
export const LITTLE = 5;

/** The best of a search are read, so many at a time, to see how near to each other the words stand. */
export const READ_TOGETHER = 10;
/** All words as they were typed, side by side: so much of the score more. */
export const IN_ORDER = 0.2;
/** All words in the title. */
export const ALL_IN_TITLE = 0.2;
/** All words in one passage: up to that, the shorter the passage the more. */
export const NEAR = 0.2;
/** A phrase in the title is worth so many times one that is elsewhere only. */
export const PHRASE_IN_TITLE = 1.5;
