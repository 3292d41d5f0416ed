import { setImmediate as breathe } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Store } from '../../src/store/contract/store.ts';
import { aQuestion } from './a-question.ts';
import { aSubscription } from './a-subscription.ts';
import { describeStore } from './backends.ts';

describeStore('transactions', (open) => {
	test('keep all that was done in them', async () => {
		const store = await open();
		const id = await store.transaction(async (records) => {
			const question = await records.questions.save(aQuestion(), 1);
			await records.notes.set('imported', '1');
			return question.id;
		});
		expect(await store.questions.byId(id)).toMatchObject({ ref: '1001' });
		expect(await store.notes.get('imported')).toBe('1');
	});

	test('keep nothing when something in them fails, the index of words included', async () => {
		const store = await open();
		const failing = store.transaction(async (records) => {
			await records.questions.save(aQuestion(), 1);
			expect((await search(records)).total).toBe(1);
			throw new Error('the power is out');
		});
		await expect(failing).rejects.toThrow('the power is out');
		expect(await store.questions.counts()).toEqual([]);
		expect((await search(store)).total).toBe(0);
		await store.questions.save(aQuestion(), 1);
		expect((await search(store)).total).toBe(1);
	});

	test('of two callers come one after the other', async () => {
		const store = await open();
		const steps: string[] = [];
		const count = (name: string) =>
			store.transaction(async ({ notes }) => {
				steps.push(`${name} begins`);
				const before = Number((await notes.get('count')) ?? 0);
				await breathe();
				await notes.set('count', String(before + 1));
				steps.push(`${name} ends`);
			});
		await Promise.all([count('a'), count('b'), count('c')]);
		expect(await store.notes.get('count')).toBe('3');
		expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	});

	test('are not seen from outside before they end', async () => {
		const store = await open();
		const begun = Promise.withResolvers<void>();
		const writing = store.transaction(async ({ notes }) => {
			await notes.set('state', 'half');
			begun.resolve();
			await breathe();
			await notes.set('state', 'whole');
		});
		await begun.promise;
		expect(await store.notes.get('state')).toBe('whole');
		await writing;
	});

	test('a failed one does not hold up the next', async () => {
		const store = await open();
		const results = await Promise.allSettled([
			store.transaction(async () => Promise.reject(new Error('first'))),
			store.transaction(async ({ notes }) => notes.set('second', 'done')),
		]);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
		expect(await store.notes.get('second')).toBe('done');
	});

	test('say so when the store itself is used inside, instead of waiting for ever', async () => {
		const store = await open();
		await expect(store.transaction(() => store.notes.get('a'))).rejects.toThrow('Inside a transaction');
		await expect(store.transaction(() => store.transaction(async () => 1))).rejects.toThrow('Inside a transaction');
		const following = () => store.subscriptions.add(aSubscription());
		await expect(store.transaction(following)).rejects.toThrow('Inside a transaction');
		await expect(store.transaction(() => store.search.suggestQuestions('', 1))).rejects.toThrow('Inside a transaction');
		await expect(store.transaction(() => store.questions.named('1'))).rejects.toThrow('Inside a transaction');
	});

	test('let go on what was started in them and not waited for', async () => {
		const store = await open();
		const ended = Promise.withResolvers<void>();
		let later: Promise<string | undefined> | undefined;
		await store.transaction(async ({ notes }) => {
			await notes.set('a', 'told');
			later = ended.promise.then(() => store.notes.get('a'));
		});
		ended.resolve();
		expect(await later).toBe('told');
	});
});

function search({ search: { find } }: Pick<Store, 'search'>) {
	return find({ query: 'moulins', sort: 'relevance', offset: 0, limit: 1, today: '2031-10-06' });
}
