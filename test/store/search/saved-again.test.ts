import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/contract/store.ts';
import { aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';
import { kept } from './merging.ts';

const asked = { sort: 'relevance', offset: 0, limit: 10, today: '2031-10-07' } as const;

async function refsFor({ search }: Store, query: string): Promise<readonly string[]> {
	const { hits } = await search.find({ ...asked, query });
	return hits.map(({ question }) => question.ref);
}

describe.each(kept)('questions saved again, what was there before $kept', ({ open }) => {
	test('a name that nobody has any more does not stand before those that begin with it', async () => {
		const { store, settle } = await open();
		await saved(store, aQuestion({ ref: '1', askers: [{ name: 'Odile Pont', group: undefined }] }));
		await settle();
		expect(await refsFor(store, 'de:pont')).toEqual(['1']);
		await saved(store, aQuestion({ ref: '1', askers: [{ name: 'Odile Pontier', group: undefined }] }));
		expect(await refsFor(store, 'de:pont')).toEqual(['1']);
		await store.close();
	});

	test('a word that no text has any more is misspelt', async () => {
		const { store, settle } = await open();
		await saved(store, aQuestion({ ref: '1', title: 'les mouulins à vent', text: {} }));
		await settle();
		expect(await refsFor(store, 'mouulins')).toEqual(['1']);
		await saved(store, aQuestion({ ref: '1', title: 'les moulins à vent', text: {} }));
		const { hits, reading } = await store.search.find({ ...asked, query: 'mouulins' });
		expect(hits).toHaveLength(1);
		expect(reading.corrections).toEqual([{ typed: 'mouulins', used: 'moulins' }]);
		await store.close();
	});

	test('a word counts once for each question that has it now', async () => {
		const { store, settle } = await open();
		const others = ['2', '3', '4', '5'].map((ref) => aQuestion({ ref, title: 'les digues', text: {} }));
		await saved(store, aQuestion({ ref: '1', title: 'les moulins', text: {} }), ...others);
		await settle();
		const once = await store.search.find({ ...asked, query: 'moulins', explain: true });
		for (let time = 0; time < 30; time += 1)
			await saved(store, aQuestion({ ref: '1', title: 'les moulins', text: {} }));
		const again = await store.search.find({ ...asked, query: 'moulins', explain: true });
		expect(again.hits.map(({ why }) => why)).toEqual(once.hits.map(({ why }) => why));
		await store.close();
	});
});

describe('the same word in two languages', () => {
	test.each(kept)('is begun in either, $kept', async ({ open }) => {
		const { store, settle } = await open();
		await saved(
			store,
			aQuestion({ ref: '1', title: 'le transport', text: { fr: 'Transport.', nl: 'Transport.' } }),
			aQuestion({ ref: '2', title: 'vervoer', text: { nl: 'Transport.' } }),
		);
		await settle();
		expect(await refsFor(store, 'titre:transp*')).toEqual(['1']);
		expect((await store.search.suggestQuestions('transp', 5)).map(({ ref }) => ref)).toEqual(['1']);
		await saved(store, aQuestion({ ref: '3', title: 'les trains', text: { fr: 'Transport.' } }));
		expect((await refsFor(store, 'transp*')).toSorted()).toEqual(['1', '2', '3']);
		await store.close();
	});
});
