import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { anAnswer, aQuestion } from '../a-question.ts';
import { aSubscription } from '../a-subscription.ts';
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

const restriction = fc.constantFrom(
	'de:Tournesol',
	'-de:Tournesol',
	'à:Quen',
	'à:Personne',
	'statut:répondue',
	'session:2031-2032',
	'avant:2032',
	'titre:prix',
	'réponse:moulin*',
	'-question:énergie',
);

const request = { sort: 'relevance', offset: 0, limit: 5, today: '2031-10-06', exact: true } as const;

describe.each([
	['waiting to be merged', 1_000_000],
	['merged at once', 1],
])('the search and the topics that people follow, the words %s', (_, worthMerging) => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore({ file: ':memory:', worthMerging });
		await store.transaction(async ({ questions }) => {
			await questions.save(
				aQuestion({ ref: 'other', title: 'les moulins éoliens', text: { fr: 'énergies, prix' } }),
				1,
			);
		});
	});
	afterAll(() => store.close());

	test('agree on whether a question is about a query', async () => {
		await fc.assert(
			fc.asyncProperty(
				question,
				fc.array(fc.oneof({ arbitrary: term, weight: 4 }, restriction), { minLength: 1, maxLength: 4 }),
				async (stored, terms) => {
					const query = terms.join(' ');
					fc.pre(query.trim() !== '' && store.search.problemWith(query) === undefined);
					const [id = 0] = await saved(store, stored);
					const subscription = await store.subscriptions.add(aSubscription({ subject: { kind: 'topic', query } }));
					const told = await store.subscriptions.matching(id, ['asked']);
					if (subscription !== undefined) await store.subscriptions.remove(subscription.id);
					const { hits } = await store.search.find({ ...request, query });
					expect(told.length === 1).toBe(hits.some((hit) => hit.question.id === id));
				},
			),
			{ numRuns: 300 },
		);
	});

	test('take anything at all, or refuse it with a sentence', async () => {
		await saved(store, aQuestion());
		await fc.assert(
			fc.asyncProperty(anything, async (query) => {
				const refused = await store.search.find({ ...request, query }).then(
					() => undefined,
					(error: unknown) => error,
				);
				if (refused !== undefined) expect(refused).toBeInstanceOf(UserError);
				expect(refused === undefined || store.search.problemWith(query) !== undefined).toBe(true);
				await store.search.suggestQuestions(query, 5);
				await store.search.completions({ typed: query, today: request.today, limit: 5 });
				await store.questions.named(query);
				await store.people.suggest({ typed: query, role: 'asker', limit: 5 });
				await store.people.resolve({ keyOrName: query, role: 'asker' });
				await store.people.suggestCompetences(query, 5);
			}),
			{ numRuns: 150 },
		);
	});
});
