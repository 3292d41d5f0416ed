import { kinds } from '../judged-query.ts';
import type { EngineOutcomes, Outcome } from '../outcome.ts';
import { meanScores } from '../score/mean-scores.ts';
import type { Goal } from './goals.ts';

/** All figures; query by query only for those to tune with. */
export function jsonOf(all: readonly EngineOutcomes[], goals: readonly Goal[]): string {
	const engines = all.map(({ engine, outcomes }) => ({
		engine,
		tuning: byKind(outcomes.filter(({ heldOut }) => !heldOut)),
		heldOut: byKind(outcomes.filter(({ heldOut }) => heldOut)),
		queries: outcomes
			.filter(({ heldOut }) => !heldOut)
			.map(({ query, ranking, scores }) => ({
				id: query.id,
				wanted: Object.fromEntries(query.grades),
				found: ranking.refs,
				note: ranking.note,
				...scores,
			})),
	}));
	return `${JSON.stringify({ engines, goals }, undefined, '\t')}\n`;
}

function byKind(outcomes: readonly Outcome[]) {
	const mean = (some: readonly Outcome[]) => meanScores(some.map(({ scores }) => scores));
	const rows = kinds.map((kind) => [kind, mean(outcomes.filter(({ query }) => query.kind === kind))]);
	return { all: mean(outcomes), ...Object.fromEntries(rows) };
}
