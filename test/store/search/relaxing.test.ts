import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRequest } from '../../../src/store/contract/search.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { LITTLE } from '../../../src/store/search/ranking/weights.ts';
import { aQuestion } from '../a-question.ts';
import { describeStore, saved } from '../backends.ts';
import { anyFilters, anyQuery, anyQuestion } from './any-question.ts';
import { naiveSearch } from './naive-search.ts';
import { quickConnection } from './quick-connection.ts';
import { typedQuery } from './typed-query.ts';

const request = { sort: 'relevance', offset: 0, limit: 50, today: '2031-10-06' } as const;
const titles = [
	'castor digue',
	'castor roseau',
	'digue roseau étang',
	'castor digue roseau',
	'farine',
	'éoliennes éteintes',
];

describeStore('a search that finds little', (open) => {
	async function asked(query: string, more: Partial<SearchRequest> = {}) {
		const store = await open();
		await saved(
			store,
			...titles.map((title, at) => aQuestion({ ref: `n${at}`, title, text: {}, session: String(at % 2) })),
		);
		const { hits, total, reading } = await store.search.find({ ...request, query, ...more });
		return { refs: hits.map(({ question }) => question.ref), total, ...reading };
	}

	const cases: readonly (readonly [query: string, refs: readonly string[], relaxed: unknown])[] = [
		['castor digue', ['n0', 'n1', 'n2', 'n3'], { needed: 1, of: 2 }],
		['castor digue roseau', ['n0', 'n1', 'n2', 'n3'], { needed: 2, of: 3 }],
		['castor farine étang', ['n0', 'n1', 'n2', 'n3', 'n4'], { needed: 1, of: 3 }],
		['castor digue farine étang', ['n0', 'n2', 'n3'], { needed: 2, of: 4 }],
		// What must be there stays.
		['"castor digue" étang', ['n0', 'n3'], { needed: 1, of: 2 }],
		['titre:farine castor', ['n4'], { needed: 1, of: 2 }],
		['castor farine -digue', ['n1', 'n4'], { needed: 1, of: 2 }],
		['castor farine session:0', ['n0', 'n4'], { needed: 1, of: 2 }],
		['castor', ['n0', 'n1', 'n3'], undefined],
		['castor OU farine', ['n0', 'n1', 'n3', 'n4'], undefined],
	];

	test.each(cases)('%s finds %j, %j', async (query, refs, relaxed) => {
		const found = await asked(query);
		expect(found.refs.toSorted()).toEqual(refs);
		expect(found).toMatchObject({ total: refs.length, relaxed });
	});

	test('has what meets all of it first', async () => {
		expect((await asked('castor digue roseau')).refs[0]).toBe('n3');
	});

	test('shows nothing else when asked for exactly that', async () => {
		expect(await asked('castor digue roseau', { exact: true })).toMatchObject({ refs: ['n3'], relaxed: undefined });
	});

	test('shows nothing else when it has enough', async () => {
		const store = await open();
		const enough = Array.from({ length: LITTLE }, (_, at) =>
			aQuestion({ ref: `n${at}`, title: 'castor digue', text: {} }),
		);
		await saved(store, ...enough, aQuestion({ ref: 'other', title: 'castor', text: {} }));
		const { total, reading } = await store.search.find({ ...request, query: 'castor digue' });
		expect({ total, relaxed: reading.relaxed }).toEqual({ total: LITTLE, relaxed: undefined });
	});

	test('nor when it is a number that a question has', async () => {
		const store = await open();
		const named = aQuestion({ ref: '77', number: '5 (2031-2032) 1', title: 'castor', text: {} });
		await saved(store, named, aQuestion({ ref: '78', number: '6 (2031-2032) 1' }));
		const { hits, reading } = await store.search.find({ ...request, query: '5 (2031-2032)' });
		expect(hits.map(({ question }) => question.ref)).toEqual(['77']);
		expect(reading.relaxed).toBeUndefined();
	});

	const slips: readonly (readonly [query: string, refs: readonly string[], corrections: unknown, relaxed: unknown])[] =
		[
			['casotr', ['n0', 'n1', 'n3'], [{ typed: 'casotr', used: 'castor' }], undefined],
			['éolinnes', ['n5'], [{ typed: 'éolinnes', used: 'éoliennes' }], undefined],
			['EOLINNES eteinte', ['n5'], [{ typed: 'EOLINNES', used: 'éoliennes' }], undefined],
			['etangg', ['n2'], [{ typed: 'etangg', used: 'étang' }], undefined],
			['casotr farine', ['n0', 'n1', 'n3', 'n4'], [{ typed: 'casotr', used: 'castor' }], { needed: 1, of: 2 }],
			['"casotr"', [], [], undefined],
		];

	test.each(slips)('%s finds %j', async (query, refs, ...[corrections, relaxed]) => {
		const found = await asked(query);
		expect(found.refs.toSorted()).toEqual(refs);
		expect(found).toMatchObject({ corrections, relaxed });
		expect(await asked(query, { exact: true })).toMatchObject({ total: 0, corrections: [], relaxed: undefined });
	});
});

test('what has most of the words is all that has, and only where that is more', async () => {
	const store = await createStore(quickConnection(':memory:'), { worthMerging: 5 });
	const known = new Map<string, Parameters<typeof naiveSearch>[0][number]>();
	await fc.assert(
		fc.asyncProperty(anyQuestion, anyQuery, anyFilters, async (question, query, filters) => {
			const [id = 0] = await saved(store, question);
			known.set(question.ref, { ...question, id });
			fc.pre(store.search.problemWith(query) === undefined);
			const { total, reading } = await store.search.find({ ...request, ...filters, query });
			fc.pre(reading.corrections.length === 0);
			const of = typedQuery(query).clauses.length;
			const count = (needed: number) =>
				naiveSearch([...known.values()], { ...filters, query, today: request.today, needed }).length;
			expect(total).toBe(count(reading.relaxed?.needed ?? of));
			if (reading.relaxed === undefined) {
				const most = Math.ceil((of * 2) / 3);
				if (total < LITTLE && most < of) expect(count(most)).toBe(total);
				if (total < LITTLE && of > 1) expect(count(Math.max(1, Math.floor(of / 2)))).toBe(total);
			} else expect(total).toBeGreaterThan(count(of));
		}),
		{ numRuns: 300 },
	);
	await store.close();
});
