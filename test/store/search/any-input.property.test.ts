import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { sorts } from '../../../src/store/contract/search.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';
import { anyInput } from './any-input.ts';
import { anyFilters, anyQuestion } from './any-question.ts';
import { quickConnection } from './quick-connection.ts';

const today = '2031-10-07' as const;

test('whatever is asked is answered, or refused with a sentence', async () => {
	const store = await createStore(quickConnection(':memory:'), { worthMerging: 40 });
	const some = fc.sample(anyQuestion, { numRuns: 60, seed: 7 });
	await saved(store, ...some.map((question, at) => aQuestion({ ...question, ref: `n${at}` })));
	await fc.assert(
		fc.asyncProperty(anyInput, anyFilters, fc.constantFrom(...sorts), async (query, filters, sort) => {
			const asked = { ...filters, query, sort, today, offset: 0, limit: 10, facets: true, explain: true };
			const answer = await store.search.find(asked).catch((error: unknown) => error);
			if (store.search.problemWith(query) === undefined) {
				expect(answer).toMatchObject({ total: expect.any(Number), reading: { text: expect.any(String) } });
			} else if (answer instanceof Error) expect(answer).toBeInstanceOf(UserError);
			expect(await store.search.suggestQuestions(query, 25)).toEqual(expect.any(Array));
			expect(await store.search.queryAbout(query)).toEqual(expect.any(String));
		}),
		{ numRuns: 1_500 },
	);
	await store.close();
});
