import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { dumpQuestion } from '../../src/sources/file/dump-row.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saved } from './backends.ts';

const file = join(process.env['QUESTEUR_SHARED'] ?? '../shared', 'data/walloon/questions.jsonl');
describe.skipIf(!existsSync(file))(`358 real questions (skipped where ${file} is not there)`, () => {
	let store: Store;
	let questions: readonly WrittenQuestion[];

	beforeAll(async () => {
		const row = dumpQuestion(() => undefined);
		const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
		questions = lines.map((line) => row.parse(JSON.parse(line)));
		store = await openStore({ file: ':memory:' });
		await saved(store, ...questions);
	});
	afterAll(() => store.close());

	async function find(query: string) {
		return store.search.find({ query, sort: 'relevance', offset: 0, limit: 10, today: '2013-11-10' });
	}

	test('are all there as they were', async () => {
		let at = 0;
		for await (const { id, firstSeenAt, changedAt, checkedAt, ...question } of store.questions.all()) {
			expect(question).toStrictEqual(questions[at]);
			at += 1;
		}
		expect(at).toBe(358);
		expect(await store.problems()).toEqual([]);
	});

	test('the price of energy is found first, however it is typed', async () => {
		const typed = [
			"prix de l'énergie",
			'prix de l energie',
			'"prix de l\'énergie"',
			'« prix de l energie »',
			'PRIX ÉNERGIE',
		];
		const firsts = await Promise.all(typed.map(async (query) => (await find(query)).hits[0]?.question.title));
		expect(new Set(firsts)).toEqual(new Set(["les prix de l'énergie en Wallonie plus élevés qu'en Flandre"]));
	});

	test('words that lost their œ are found and shown as they are written', async () => {
		const { hits, total } = await find('"mise en œuvre"');
		const shown = hits.flatMap(({ excerpt }) => excerpt.pieces.filter(({ hit }) => hit).map(({ text }) => text));
		expect(total).toBeGreaterThan(20);
		expect(shown).toContain('mise en ?uvre');
	});

	test('each is named by its ref, its number and its address', async () => {
		for (const { ref, number, url } of questions) {
			expect((await store.questions.named(ref)).map((question) => question.ref)).toContain(ref);
			expect((await store.questions.named(number ?? ref)).map((question) => question.ref)).toContain(ref);
			expect((await store.questions.named(url)).map((question) => question.ref)).toEqual([ref]);
		}
	});

	test('each is found by its title, and first unless a longer title begins the same', async () => {
		const firsts = [];
		for (const { title } of questions) {
			const { hits } = await find(`"${title.replaceAll('"', '')}"`);
			const at = hits.findIndex(({ question }) => question.title.toLowerCase() === title.toLowerCase());
			expect({ title, at }).not.toMatchObject({ at: -1 });
			if (at === 0) firsts.push(title);
		}
		expect(firsts.length).toBeGreaterThanOrEqual(355);
	});

	test('deputies and ministers are suggested with what they asked and were asked', async () => {
		const [asker] = await store.people.suggest({ typed: 'stoffels', role: 'asker', limit: 1 });
		const filters = { query: '', sort: 'newest', offset: 0, limit: 1, today: '2013-11-10' } as const;
		expect((await store.search.find({ ...filters, deputy: asker?.key })).total).toBe(asker?.questions);
	});
});
