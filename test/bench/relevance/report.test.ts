import { describe, expect, it } from 'vitest';
import type { JudgedQuery, Kind } from '../../../bench/relevance/judged-query.ts';
import type { EngineOutcomes, Outcome } from '../../../bench/relevance/outcome.ts';
import { engineTable } from '../../../bench/relevance/report/engine-table.ts';
import { goalsOf } from '../../../bench/relevance/report/goals.ts';
import { jsonOf } from '../../../bench/relevance/report/json.ts';
import { shown } from '../../../bench/relevance/report/shown.ts';
import { scoresOf } from '../../../bench/relevance/score/scores.ts';
import { aQuestion } from './a-question.ts';

function outcome(kind: Kind, found: readonly string[], heldOut = true): Outcome {
	const query: JudgedQuery = {
		id: `${kind}: ${found.join()} ${heldOut}`,
		kind,
		typed: 'x',
		plain: 'x',
		filters: {},
		grades: new Map([['a', 3]]),
	};
	return { query, heldOut, ranking: { refs: found, note: 'read as x' }, scores: scoresOf(found, query.grades) };
}

function metOf(engines: readonly EngineOutcomes[]): readonly boolean[] {
	return goalsOf(engines).map(({ met }) => met);
}

describe('the report', () => {
	const good = [outcome('title', ['a']), outcome('variant', ['a']), outcome('misspelt', ['b', 'a'])];
	const bad = [outcome('title', ['b']), outcome('variant', ['a']), outcome('misspelt', ['b'])];

	it('says which goals are met on the third held out', () => {
		const tuned = [outcome('title', ['b'], false), outcome('misspelt', ['b'], false)];
		expect(metOf([{ engine: 'questeur', outcomes: [...good, ...tuned] }])).toEqual([true, true, true]);
		expect(metOf([{ engine: 'questeur', outcomes: bad }])).toEqual([false, false, false]);
	});

	it('takes as much as a peer for not enough', () => {
		const ours = { engine: 'questeur', outcomes: good };
		expect(metOf([ours, { engine: 'a', outcomes: bad }, { engine: 'b', outcomes: good }]).slice(3)).toEqual([
			true,
			false,
		]);
	});

	it('never shows a query that is held out', () => {
		const questions = [aQuestion({ ref: 'a', title: 'le viaduc' }), aQuestion({ ref: 'b', title: 'la prime' })];
		const outcomes = [...bad, outcome('body', ['b'], false)];
		expect(shown(outcomes, { show: 'misses', questions })).toEqual([
			'body: b false  nDCG 0.00  (read as x)',
			'    wanted 3 a le viaduc',
			'    found 1   b la prime',
		]);
		expect(jsonOf([{ engine: 'questeur', outcomes }], []).match(/"id"/g)).toHaveLength(1);
	});

	it('has a row for each kind that there is, and one for all', () => {
		const [, ...rows] = engineTable({ engine: 'questeur', outcomes: good });
		expect(rows.map((row) => row.split(/\s+/u)[0])).toEqual(['title', 'variant', 'misspelt', 'all']);
		expect(rows.at(-1)).toMatch(/ 3 {2}0\.667 {2}1\.000 {2}0\.833/);
	});
});
