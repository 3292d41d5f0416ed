import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/store/contract/events.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aQuestion } from './a-question.ts';
import { describeStore, saved, temporaryFolder } from './backends.ts';

function event(questionId: number, facts: Partial<NewEvent> = {}): NewEvent {
	return { kind: 'asked', on: undefined, questionId, at: 1_000, runId: undefined, silent: false, ...facts };
}

describeStore('events', (open) => {
	test('are numbered in the order in which they are recorded', async () => {
		const store = await open();
		const [id = 0] = await saved(store, aQuestion());
		expect(await store.events.latestSeq()).toBe(0);
		const runId = await store.refreshes.start({ source: 'a', startedAt: 1, backfill: false });
		const stored = await store.events.append([
			event(id, { on: '2031-10-06', runId }),
			event(id, { kind: 'answered', runId, silent: true }),
			event(id, { kind: 'changed', at: 2_000 }),
		]);
		expect(stored.map(({ seq }) => seq)).toEqual([1, 2, 3]);
		expect(stored[0]).toStrictEqual({ ...event(id, { on: '2031-10-06', runId }), seq: 1 });
		expect(await store.events.latestSeq()).toBe(3);
		expect(await store.events.ofQuestion(id)).toEqual(stored);
		expect((await store.events.bySeqs([3, 1])).map(({ kind }) => kind)).toEqual(['asked', 'changed']);
	});

	test('silent ones are not told', async () => {
		const store = await open();
		const [id = 0] = await saved(store, aQuestion());
		const runId = await store.refreshes.start({ source: 'a', startedAt: 1, backfill: false });
		await store.events.append([1, 2, 3, 4].map((at) => event(id, { at, runId, silent: at === 2 })));
		expect((await store.events.between(0, 3)).map(({ seq }) => seq)).toEqual([1, 3]);
		expect((await store.events.between(1, 9)).map(({ seq }) => seq)).toEqual([3, 4]);
		expect(await store.events.countOfRun(runId)).toBe(3);
		expect(await store.events.seqAt(2)).toBe(2);
		expect(await store.events.seqAt(0)).toBe(0);
	});

	test('a question falls overdue once', async () => {
		const store = await open();
		const [id = 0, other = 0] = await saved(store, aQuestion(), aQuestion({ ref: '2' }));
		const overdue = { kind: 'overdue' } as const;
		expect(await store.events.append([event(id, overdue)])).toHaveLength(1);
		const again = await store.events.append([event(id, overdue), event(other, overdue)]);
		expect(again.map(({ questionId }) => questionId)).toEqual([other]);
	});

	test('belong to a question that is kept', async () => {
		const store = await open();
		await expect(store.events.append([event(404)])).rejects.toThrow(/FOREIGN KEY/);
	});
});

test('nobody can change or delete an event', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const store = await openStore({ file });
	const [id = 0] = await saved(store, aQuestion());
	await store.events.append([event(id)]);
	await store.close();
	const sqlite = new Sqlite(file);
	expect(() => sqlite.exec("UPDATE events SET kind = 'answered'")).toThrow('append-only');
	expect(() => sqlite.exec('DELETE FROM events')).toThrow('append-only');
	sqlite.close();
});
