import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { saved } from '../backends.ts';
import { anyQuery, anyQuestion } from './any-question.ts';
import { quickConnection } from './quick-connection.ts';

const asked = { sort: 'relevance', offset: 0, limit: 20, today: '2031-10-07', explain: true } as const;

async function found({ search }: Store, query: string) {
	const { hits, total, reading } = await search.find({ ...asked, query });
	return { query, total, reading, hits: hits.map(({ question, why }) => [question.ref, why]) };
}

test('what is merged, however often it was saved, ranks as what waits and was saved once', async () => {
	const questions = fc.array(anyQuestion, { minLength: 1, maxLength: 12 });
	await fc.assert(
		fc.asyncProperty(questions, fc.array(anyQuery, { minLength: 1, maxLength: 4 }), async (all, queries) => {
			const merged = await createStore(quickConnection(':memory:'), { worthMerging: 1 });
			for (const question of all) await saved(merged, question);
			const last = new Map<string, WrittenQuestion>(all.map((question) => [question.ref, question]));
			const waiting = await createStore(quickConnection(':memory:'), { worthMerging: 1_000 });
			await saved(waiting, ...last.values());
			for (const query of queries) {
				if (merged.search.problemWith(query) !== undefined) continue;
				expect(await found(merged, query)).toEqual(await found(waiting, query));
			}
			await merged.close();
			await waiting.close();
		}),
		{ numRuns: 100 },
	);
});
