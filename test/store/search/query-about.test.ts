import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQuestion } from '../a-question.ts';
import { describeStore, saved } from '../backends.ts';
import { typedQuery } from './typed-query.ts';

const request = { sort: 'relevance', offset: 0, limit: 10, today: '2031-10-07' } as const;
const questions = [
	aQuestion({
		ref: '863',
		number: '12 (2030-2031) 1',
		title: 'les moulins à vent',
		text: { fr: 'Le vent tourne-t-il ?' },
	}),
	aQuestion({
		ref: '864',
		number: '13 (2030-2031) 1',
		title: 'les castors',
		text: { fr: 'Le castor est dans la digue.' },
	}),
	aQuestion({ ref: '865', number: '863 (2031-2032) 1', title: 'la farine', text: { nl: 'Het meel van de molens.' } }),
];

describeStore('a query for what a message is about', (open) => {
	async function filled() {
		const store = await open();
		await saved(store, ...questions);
		return store;
	}

	const messages: readonly (readonly [message: string, query: string])[] = [
		['Voyez n° 863 (2031-2032) sur la farine.', '863 (2031-2032)'],
		['La 863 (2031-2032) 1, pas la 12 (2030-2031) 1', '863 (2031-2032) 1'],
		['999 (2031-2032) ? Plutôt 13 (2030-2031).', '13 (2030-2031)'],
		[
			'Lis <https://www.marais.example/questions?type=28&iddoc=864> !',
			'https://www.marais.example/questions?type=28&iddoc=864',
		],
		['https://nulle.part.example/x et les castors', 'castors'],
		['Quelqu’un a-t-il demandé pour les CASTORS dans les digues ?', 'CASTORS OU digues'],
		['Draaien de molens nog ?', 'molens'],
		['NON AUX MOULINS SAUF SANS VENT', 'MOULINS OU VENT'],
		['et la, de ce qui est, on ne sait', ''],
		['rien que des inconnus introuvables', ''],
		['12 000 €', ''],
		['', ''],
		['🎉 \u0000', ''],
	];

	test.each(messages)('%j is %j', async (message, query) => {
		const { search } = await filled();
		expect(await search.queryAbout(message)).toBe(query);
	});

	test('finds what the message is about', async () => {
		const { search } = await filled();
		const query = await search.queryAbout('Un castor a percé la digue cette nuit, dit-on');
		const { hits } = await search.find({ ...request, query });
		expect(hits.map(({ question }) => question.ref)).toEqual(['864']);
	});

	test('is none, or one that can be asked: any of its words', async () => {
		const store = await filled();
		const words = fc.constantFrom(
			'NOT',
			'AND',
			'SAUF',
			'moulins',
			'Castor',
			'"digue"',
			'-vent',
			'titre:farine',
			'moul*',
			'(',
			'l’',
			'P.M.E.',
		);
		await saved(store, aQuestion({ ref: '9', title: 'NOT AND SAUF titre PME OU' }));
		const text = fc.oneof(
			fc.array(words).map((some) => some.join(' ')),
			fc.string({ unit: 'binary' }),
		);
		await fc.assert(
			fc.asyncProperty(text, async (message) => {
				const query = await store.search.queryAbout(message);
				expect({ query, problem: store.search.problemWith(query) }).toEqual({ query, problem: undefined });
				const { clauses, excluded, restrictions } = typedQuery(query);
				expect({ query, clauses: clauses.length, excluded, restrictions }).toEqual({
					query,
					clauses: query === '' ? 0 : 1,
					excluded: [],
					restrictions: [],
				});
				if (query !== '')
					expect(await store.search.find({ ...request, query, exact: true })).not.toMatchObject({ total: 0 });
			}),
			{ numRuns: 200 },
		);
	});
});
