import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/store/contract/store.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { PART_SIZE } from '../../../src/store/search/index/layout.ts';
import { aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';
import { expectAsNaive } from './expect-as-naive.ts';
import type { Numbered } from './naive-search.ts';
import { quickConnection } from './quick-connection.ts';

/** More than a quarter of a part has the commonest words: they are kept with a byte for every question. */
const MANY = PART_SIZE / 4 + 300;

let store: Store;
let questions: Numbered[] = [];

beforeAll(async () => {
	const sqlite = quickConnection(':memory:');
	store = await createStore(sqlite, { worthMerging: 1 });
	const bare = { number: undefined, text: {}, askers: [], addressees: [] };
	const all = Array.from({ length: MANY }, (_, at) =>
		aQuestion({
			...bare,
			ref: `n${at}`,
			title: at % 100 === 0 ? 'moulin de marais' : 'marais de moulin',
			text: { fr: at % 3 === 0 ? 'castor' : '' },
		}),
	);
	const ids = await saved(store, ...all);
	questions = all.map((question, at) => ({ ...question, id: ids[at] ?? 0 }));
	const dense = 'SELECT count(*) FROM search_postings WHERE length(postings) > ?';
	expect(sqlite.prepare(dense).pluck().get(PART_SIZE)).toBeGreaterThan(2);
});
afterAll(() => store.close());

const queries = [
	'moulin',
	'"moulin de marais"',
	'titre:marais castor',
	'mar* -castor',
	'castor OU moulin',
	'session:2031-2032 -moulin',
];

test.each(queries)('of words that are everywhere, %s finds what a look at each question finds', expectAll);

test('and still, when questions that had them are saved again, and merged again', async () => {
	for (const [from, title] of [
		[0, 'marais'],
		[200, 'castor'],
		[600, 'moulin de castor'],
	] as const) {
		const changed = questions.slice(from, from + 400).map((question) => ({ ...question, title, text: {} }));
		await saved(store, ...changed);
		questions.splice(from, changed.length, ...changed);
		for (const query of queries) await expectAll(query);
	}
});

function expectAll(query: string): Promise<void> {
	return expectAsNaive(store, questions, { query, filters: {}, sorts: ['oldest'], pages: false });
}
