import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anyQuestion } from '../discord/any-question.ts';
import { aQuestion } from './a-question.ts';

const others: readonly Reading[] = [
	{ kind: 'unchanged' },
	{ kind: 'absent' },
	{ kind: 'other' },
	{ kind: 'unreadable', problem: 'no title', document: '<html>Refonte</html>' },
	{ kind: 'question', question: aQuestion() },
];

test('a reading waits as it was read, in its order, until its run is judged', async () => {
	const store = await openStore({ file: ':memory:' });
	const question = anyQuestion.map(({ id, ...read }): Reading => ({ kind: 'question', question: read }));
	await fc.assert(
		fc.asyncProperty(fc.array(fc.oneof(question, fc.constantFrom(...others)), { maxLength: 5 }), async (readings) => {
			const run = await store.refreshes.start({ source: 'a', startedAt: 1, backfill: false });
			const staged = readings.map((reading, at) => ({ ref: `${9 - at}`, reading, readAt: at, frontier: at % 2 === 0 }));
			for (const each of staged) await store.stagedReadings.add(run, each);
			expect(await store.stagedReadings.ofRun(run)).toEqual(staged);
			await store.stagedReadings.drop(run);
			expect(await store.stagedReadings.ofRun(run)).toEqual([]);
		}),
		{ numRuns: 50 },
	);
	await store.close();
});
