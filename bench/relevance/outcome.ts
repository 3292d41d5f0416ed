import type { Ranking } from './engines/ranker.ts';
import type { JudgedQuery } from './judged-query.ts';
import type { Scores } from './score/scores.ts';

/** What an engine made of a query. */
export type Outcome = {
	readonly query: JudgedQuery;
	readonly heldOut: boolean;
	readonly ranking: Ranking;
	readonly scores: Scores;
};

export type EngineOutcomes = { readonly engine: string; readonly outcomes: readonly Outcome[] };
