import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openConnection } from '../../../src/store/connection.ts';
import type { Reason } from '../../../src/store/contract/search.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { explainHit } from '../../../src/store/search/evaluate/explain-hit.ts';
import { planQuery } from '../../../src/store/search/evaluate/plan-query.ts';
import { runPlan } from '../../../src/store/search/evaluate/run-plan.ts';
import { createWordIndex } from '../../../src/store/search/index/word-index.ts';
import { parseQuery } from '../../../src/store/search/query/parse-query.ts';
import { saved } from '../backends.ts';
import { anyQuery, anyQuestion } from './any-question.ts';

const today = '2031-10-07';

function sum(reasons: readonly Reason[]): number {
	return reasons.reduce((points, reason) => points + reason.points, 0);
}

test('the reasons for a hit add up to what ranks it, most first', async () => {
	const sqlite = openConnection(':memory:');
	const store = await createStore(sqlite, { worthMerging: 4 });
	const some = fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 6, selector: ({ ref }) => ref });
	await fc.assert(
		fc.asyncProperty(some, anyQuery, fc.boolean(), async (questions, typed, isNamed) => {
			const ids = await saved(store, ...questions);
			const index = createWordIndex(sqlite).current();
			const query = parseQuery(typed, { today });
			fc.pre(query.clauses.length > 0);
			const named = new Set(isNamed ? ids.slice(0, 1) : []);
			const order = { sort: 'relevance', most: 10, named, only: undefined, today, facets: false } as const;
			for (const needed of [query.clauses.length, 1]) {
				const plan = { ...planQuery(index, { query, filters: {}, today }), needed };
				for (const { id, key } of runPlan(index, plan, order).ranked) {
					const reasons = explainHit(index, plan, { id, order });
					expect(sum(reasons) / key).toBeCloseTo(1, 5);
					expect(reasons).toEqual(reasons.toSorted((one, other) => other.points - one.points));
				}
			}
		}),
		{ numRuns: 200 },
	);
	await store.close();
});

test('a question that is named says so, first of all', async () => {
	const store = await createStore(openConnection(':memory:'));
	const [question] = fc.sample(anyQuestion, { numRuns: 1, seed: 1 });
	if (question !== undefined) await saved(store, { ...question, ref: '863', title: 'rapport 863' });
	const asked = { query: '863', sort: 'relevance', offset: 0, limit: 1, today, explain: true } as const;
	const { hits } = await store.search.find(asked);
	expect(hits[0]?.why?.map(({ what }) => what)).toEqual(['named', '863', 'recency']);
	await store.close();
});

test('nearness is told where it stands among the reasons', async () => {
	const store = await createStore(openConnection(':memory:'));
	const [question] = fc.sample(anyQuestion, { numRuns: 1, seed: 1 });
	if (question !== undefined) await saved(store, { ...question, title: 'moulins voraces', askedOn: '1999-01-01' });
	const asked = { query: 'moulins voraces', sort: 'relevance', offset: 0, limit: 1, today, explain: true } as const;
	const { hits } = await store.search.find(asked);
	const points = hits[0]?.why?.map((reason) => reason.points) ?? [];
	expect(hits[0]?.why?.map(({ what }) => what)).toContain('nearness');
	expect(points).toEqual(points.toSorted((one, other) => other - one));
	await store.close();
});
