import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let manager: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	({ member, manager, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const general = (as = member) => ({ as, channelId: questeur.playground.channelId('general') });

/** What is offered while the last of these options is typed, no-break spaces as spaces. */
async function offered(path: string, options: Record<string, string>, place = general()) {
	const choices = await questeur.complete(place, path, options);
	return choices.map(({ name, value }) => ({ name: name.replace(/[\u00a0\u202f]/g, ' '), value: String(value) }));
}

describe('a person’s name', () => {
	it.each(['valcombreuse', 'HARTEL sido', 'ombreu', 'sidonie de val', 'valcombreuze', 'hratel'])(
		'is completed while “%s” is typed, with the group and how much is asked',
		async (deputy) => {
			const [first, ...others] = await offered('follow deputy', { deputy });
			expect(first?.name).toMatch(/^Sidonie de Valcombreuse-Hartel \(Vallées unies\) · \d+ questions?$/);
			expect(others).toEqual([]);
		},
	);

	it('comes with the office, and is understood when it is chosen', async () => {
		const [minister] = await offered('search', { query: 'ecole', minister: 'tahourdain' });
		expect(minister?.name).toMatch(/^Yasmina Tahourdin-Lesage \(Bocage\) — Ministre de \S/);
		expect(minister?.name.length).toBeLessThanOrEqual(100);
		const found = read(await questeur.say(general(), 'search', { query: 'ecole', minister: minister?.value ?? '' }));
		expect(found).toContain('Filtres : posée à Yasmina Tahourdin-Lesage');
	});

	it('is offered by activity before anything is typed, in the language of who types', async () => {
		const deputies = await offered('follow deputy', { deputy: '' }, general(foreigner));
		const counts = deputies.map(({ name }) => Number(/· (\d+) questions?$/.exec(name)?.[1]));
		expect(counts.length).toBeGreaterThan(5);
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
	});

	it('that nobody has is not made up', async () => {
		expect(await offered('follow deputy', { deputy: 'zorglub' })).toEqual([]);
	});
});

describe('a question', () => {
	it('is offered from the middle of its title, without accents or apostrophes', async () => {
		const [question] = await questeur.house.store.search.suggestQuestions('intelligence artificielle', 1);
		const [first] = await offered('question', { ref: 'usage de l intelligence artif' });
		expect(first?.value).toBe(question?.url);
		expect(first?.name).toContain('L’usage de l’intelligence artificielle');
	});

	it('is offered by the beginning of its number, which is shown', async () => {
		const [question] = await questeur.house.store.search.suggestQuestions('', 1);
		const number = question?.number ?? '';
		const choices = await offered('question', { ref: number.slice(0, -3) });
		const choice = choices.find(({ value }) => value === question?.url);
		expect(choice?.name.startsWith(`${number} · `)).toBe(true);
	});
});

describe('words to search for', () => {
	it('are offered as typed first, then completed as questions write them', async () => {
		const choices = await offered('search', { query: 'élèves harcel' });
		expect(choices.map(({ value }) => value)).toEqual(['élèves harcel', 'élèves harcèlement']);
		const found = read(await questeur.say(general(), 'search', { query: choices[1]?.value ?? '' }));
		expect(found).toMatch(/^## \d+ questions? pour « élèves harcèlement »/);
	});

	it('may be anything else: what was typed is always there', async () => {
		for (const query of ['zorglub', '"fibre opt', '-', 'statut:en', '🦄', 'x'.repeat(100)]) {
			expect((await offered('search', { query }))[0]?.value).toBe(query);
		}
		expect(await offered('search', { query: 'x'.repeat(101) })).toEqual([]);
	});

	it('before anything is typed are what ministers are in charge of', async () => {
		const topics = await offered('search', { query: '' });
		const portfolios = await offered('follow portfolio', { portfolio: '' });
		expect(topics.length).toBeGreaterThan(3);
		expect(portfolios[0]?.name).toContain(`${topics[0]?.name} — `);
	});

	it('show the topics that are followed here', async () => {
		const place = { as: manager, channelId: questeur.playground.channelId('questions') };
		await questeur.say(place, 'follow topic', { query: 'fibre OU cyberattaques' });
		const begun = { query: 'cyberatt' };
		const [typed, followed, completed] = await offered('follow topic', begun, place);
		expect(typed?.value).toBe('cyberatt');
		expect(followed).toEqual({ name: 'fibre OU cyberattaques — déjà suivi', value: 'fibre OU cyberattaques' });
		expect(completed?.value).toBe('cyberattaques');
		expect((await offered('search', { query: '' }, place))[0]).toEqual(followed);
		const elsewhere = await offered('follow topic', begun);
		expect(elsewhere.map(({ value }) => value)).toEqual(['cyberatt', 'cyberattaques']);
	});
});
