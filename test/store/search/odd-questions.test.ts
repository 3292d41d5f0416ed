import { expect, test } from 'vitest';
import { aMinister, anAnswer, aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';
import { kept } from './merging.ts';

const asked = { sort: 'newest', offset: 0, limit: 50, today: '2031-10-07', facets: true } as const;

test.each(kept)('a question without a text, a title or people is found by what it has, $kept', async ({ open }) => {
	const { store, settle } = await open();
	await saved(
		store,
		aQuestion({ ref: '1', title: '', text: {}, askers: [], addressees: [], session: undefined, number: undefined }),
		aQuestion({ ref: '2', title: '…', text: { fr: ' ', nl: '' }, topics: [''], deadline: undefined }),
	);
	await settle();
	const { total, facets } = await store.search.find({ ...asked, query: '' });
	expect({ total, statuses: facets?.statuses }).toEqual({ total: 2, statuses: [{ status: 'pending', count: 2 }] });
	expect(await store.search.find({ ...asked, query: 'statut:retard' })).toMatchObject({ total: 0 });
	expect(await store.search.find({ ...asked, query: '-de:tournesol' })).toMatchObject({ total: 1 });
	const { hits } = await store.search.find({ ...asked, query: '1' });
	expect(hits.map(({ question }) => question.ref)).toContain('1');
	await store.close();
});

test.each(kept)('whoever has no name that can be read is nobody to filter by, $kept', async ({ open }) => {
	const { store, settle } = await open();
	const nameless = { name: '…', group: undefined };
	await saved(
		store,
		aQuestion({ ref: '1', askers: [nameless], addressees: [aMinister({ name: '—', portfolio: '…' })], session: '' }),
		aQuestion({ ref: '2' }),
	);
	await settle();
	const { facets } = await store.search.find({ ...asked, query: '' });
	expect(facets?.deputies.map(({ key }) => key)).toEqual(['odile tournesol']);
	expect(facets?.ministers.map(({ key }) => key)).toEqual(['basile quenouille']);
	await store.close();
});

test.each(kept)('no phrase runs from one text into the next, nor over a word between, $kept', async ({ open }) => {
	const { store, settle } = await open();
	await saved(
		store,
		aQuestion({
			ref: '1',
			title: 'moulin',
			topics: ['castor'],
			text: { fr: 'digue', nl: 'dijk' },
			answers: [anAnswer({ text: { fr: 'la farine de' } }), anAnswer({ text: { fr: 'blé et de la farine' } })],
		}),
	);
	await settle();
	const found: readonly (readonly [query: string, total: number])[] = [
		['"moulin castor"', 0],
		['"castor digue"', 0],
		['"digue dijk"', 0],
		['"farine de blé"', 0],
		['"blé la farine"', 0],
		['"blé et de la farine"', 1],
		['"et de la farine"', 1],
		['réponse:"de la farine"', 1],
		['question:"de la farine"', 0],
		['titre:"castor"', 1],
		['"la farine la"', 0],
		['"farine" "blé"', 1],
	];
	for (const [query, total] of found) {
		expect({ query, total: (await store.search.find({ ...asked, query, exact: true })).total }).toEqual({
			query,
			total,
		});
	}
	await store.close();
});

test.each(kept)(
	'what was asked before 1900 or after 2079 is there, at the edge of what the index knows, $kept',
	async ({ open }) => {
		const { store, settle } = await open();
		const dates = ['1831-02-07', '2031-10-06', '2199-12-31'] as const;
		await saved(store, ...dates.map((askedOn, at) => aQuestion({ ref: String(at), askedOn })));
		await settle();
		const { hits, facets } = await store.search.find({ ...asked, query: '' });
		expect(hits.map(({ question }) => question.askedOn)).toEqual(dates.toReversed());
		expect(facets?.years.map(({ year }) => year)).toEqual([2079, 2031, 1900]);
		expect(await store.search.find({ ...asked, query: '', from: '1831-01-01', to: '1831-12-31' })).toMatchObject({
			total: 1,
		});
		expect(await store.search.find({ ...asked, query: '', from: '2199-01-01' })).toMatchObject({ total: 1 });
		await store.close();
	},
);
