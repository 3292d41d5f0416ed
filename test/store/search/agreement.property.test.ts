import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createTopicMatching } from '../../../src/store/search/topics/topic-matching.ts';
import { anAnswer, aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';

const vocabulary = "prix de l'énergie éolienne éoliens moulin moulins canard P.M.E. 4 000 ?uvre smart-work".split(' ');
const word = fc.constantFrom(...vocabulary);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const question = fc
	.record({ title: text, body: text, answer: text })
	.map(({ title, body, answer }) =>
		aQuestion({ title, text: { fr: body }, answers: [anAnswer({ text: { fr: answer } })] }),
	);
const term = fc.oneof(
	word,
	text.map((words) => `"${words}"`),
	word.map((excluded) => `-${excluded}`),
	word.map((begun) => `${begun.slice(0, 4)}*`),
	fc.constant('OU'),
);
const anything = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom('"', '«', '*', '-', ' ', '\u0000', '\ud83d', '🎉', 'é', 'OU ', '^', ':', '('),
		maxLength: 20,
	}),
	fc.string({ minLength: 10_000, maxLength: 10_000 }),
);

const store = await openStore({ file: ':memory:' });
afterAll(() => store.close());

function find(query: string) {
	return store.search.find({ query, sort: 'relevance', offset: 0, limit: 5, today: '2031-10-06' });
}

describe('the search and the topics that people follow', () => {
	test('agree on whether a question is about a query', async () => {
		const topicsOf = createTopicMatching();
		await fc.assert(
			fc.asyncProperty(question, fc.array(term, { minLength: 1, maxLength: 4 }), async (stored, terms) => {
				const query = terms.join(' ');
				fc.pre(query.trim() !== '' && store.search.problemWith(query) === undefined);
				await saved(store, stored);
				expect(topicsOf(stored, [query]).has(query)).toBe((await find(query)).total === 1);
			}),
			{ numRuns: 300 },
		);
	});

	test('take anything at all, or refuse it with a sentence', async () => {
		await saved(store, aQuestion());
		await fc.assert(
			fc.asyncProperty(anything, async (query) => {
				const refused = await find(query).then(
					() => undefined,
					(error: unknown) => error,
				);
				if (refused !== undefined) expect(refused).toBeInstanceOf(UserError);
				expect(refused === undefined || store.search.problemWith(query) !== undefined).toBe(true);
				await store.search.suggestQuestions(query, 5);
				await store.questions.named(query);
				await store.people.suggest({ typed: query, role: 'asker', limit: 5 });
				await store.people.resolve({ keyOrName: query, role: 'asker' });
				await store.people.suggestCompetences(query, 5);
			}),
			{ numRuns: 150 },
		);
	});
});
