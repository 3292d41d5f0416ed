import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConnection } from '../../../../src/store/connection.ts';
import type { StoredQuestion } from '../../../../src/store/contract/questions.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { createStore } from '../../../../src/store/open-store.ts';
import { createWordIndex, type OpenIndex } from '../../../../src/store/search/index/word-index.ts';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { topicKeys } from '../../../../src/store/search/topics/topic-keys.ts';
import { createTopics } from '../../../../src/store/search/topics/topics.ts';
import { saved } from '../../backends.ts';
import { anyQuery, anyQuestion } from '../any-question.ts';

const today = '2000-01-01';
let store: Store;
let index: OpenIndex;

beforeAll(async () => {
	const sqlite = openConnection(':memory:');
	store = await createStore(sqlite, { worthMerging: 5 });
	index = createWordIndex(sqlite);
});
afterAll(() => store.close());

/** Whatever is common and whatever is rare, so that any clause can be the one that a topic is known by. */
const frequency = fc.nat({ max: 1_000 }).map((seed) => (word: string) => {
	let sum = seed;
	for (const letter of word) sum = (sum * 31 + letter.charCodeAt(0)) % 3_001;
	return sum;
});
const title = fc.oneof(
	anyQuestion.map((question) => question.title),
	fc.constantFrom('œufs de marais', 'Yeux et œil', 'c e p', 'l’UE et l’OTAN', '3e quai, 12.000 digues'),
);
const typed = fc.oneof(
	{ weight: 4, arbitrary: anyQuery },
	fc.constantFrom('c*', 'ue*', 'titre:e*', 'oeu* OU prix', 'ye*', '"de" OU moulin', 'la', '3*', '-eu* digues', 'yeux*'),
	fc.constantFrom('de:o', 'à:"de la"', 'de:od,zo OU de:b', 'de:Tournesol éolienne', 'session:2031-2032 p*', 'à:…'),
);

test('a question has a key of every topic that it is about', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyQuestion,
			title,
			fc.tuple(frequency, fc.array(typed, { minLength: 1, maxLength: 6 })),
			async (question, heading, [often, queries]) => {
				const [id = 0] = await saved(store, { ...question, title: heading });
				const stored = (await store.questions.byId(id)) ?? missing(id);
				const topics = createTopics(index.current);
				const tried = topics.try(stored);
				const keys = new Set(tried.keys);
				const about = queries.filter(tried.isAbout);
				const byKey = (of: (query: string) => readonly string[]) =>
					about.filter((query) => of(query).some((key) => keys.has(key)));
				expect(byKey(topics.keysOf)).toEqual(about);
				expect(byKey((query) => topicKeys(parseQuery(query, { today }), often))).toEqual(about);
			},
		),
		{ numRuns: 500 },
	);
});

function missing(id: number): StoredQuestion {
	throw new Error(`${id} was not saved`);
}
