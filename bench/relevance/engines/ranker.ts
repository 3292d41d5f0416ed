import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { JudgedQuery } from '../judged-query.ts';

export type Ranking = {
	/** The first ten, best first. */
	readonly refs: readonly string[];
	/** How the query was read, or why it was refused, where the engine says so. */
	readonly note: string;
};

/** An engine with all questions in it. */
export type Ranker = {
	rank(query: JudgedQuery): Promise<Ranking>;
	close(): Promise<void>;
};

/** Why not, where the engine cannot be had here. */
export type OpenRanker = (questions: readonly WrittenQuestion[]) => Promise<Ranker | string>;
