import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withShared } from '../shared-data.ts';
import { openQuesteur, partsOf, textOf } from './a-questeur.ts';

const HALF_HOUR = 30 * 60_000;

/** One story, told in order: each step stands on the one before. */
describe('a group, from its first search to its morning digest', () => {
	let questeur: Awaited<ReturnType<typeof openQuesteur>>;
	let questions: string;
	let digest: string;

	beforeAll(async () => {
		questeur = await openQuesteur();
		questions = questeur.playground.channelId('questions');
		digest = questeur.playground.channelId('digest');
		await questeur.pass(0);
	});

	afterAll(() => questeur.close());

	const manager = () => ({ as: questeur.playground.people.manager, channelId: questions });
	const botMessages = (channelId: string) =>
		questeur.playground
			.messages(channelId)
			.filter(({ author, interaction_metadata }) => author.bot && !interaction_metadata);

	it('alerts nobody while a source is read for the first time', async () => {
		const [counts] = await questeur.house.store.questions.counts();
		expect(counts?.total).toBeGreaterThanOrEqual(50);
		expect(botMessages(questions)).toEqual([]);
	});

	it('searches, turns the page, reads a question and comes back', async () => {
		const results = await questeur.say(manager(), 'search', { query: 'commune' });
		expect(textOf(results)).toMatch(/questions pour/);
		const before = textOf(results);
		const next = await questeur.press(manager(), results, 'Suivant');
		expect(textOf(next)).not.toBe(before);
		expect(textOf(await questeur.press(manager(), next, 'Précédent'))).toBe(before);
		const question = await questeur.press(manager(), results, 'Lire');
		expect(partsOf(question).some((part) => String(part['url']).includes('parlement.exemple.invalid'))).toBe(true);
	});

	it('follows a minister in the channel, once', async () => {
		const [first] = await questeur.complete(manager(), 'follow minister', { minister: '' });
		const minister = String(first?.value);
		const done = await questeur.say(manager(), 'follow minister', { minister });
		expect(textOf(done)).toContain(`<#${questions}>`);
		expect(textOf(await questeur.say(manager(), 'follow minister', { minister }))).toContain('Déjà suivi');
		expect(textOf(await questeur.say(manager(), 'following'))).toContain(String(first?.name).split(/ \(| — /)[0]);
	});

	it('brings the alerts of what happens next, each once, saying why', async () => {
		await questeur.pass(HALF_HOUR);
		const alerts = botMessages(questions);
		expect(alerts.length).toBeGreaterThan(0);
		for (const alert of alerts) expect(textOf(alert)).toMatch(/questions à \*\*/);
		const links = alerts.map((alert) => /\]\((https:[^)]+)\)/.exec(textOf(alert))?.[1]);
		expect(new Set(links).size).toBe(links.length);
		await questeur.pass(0);
		expect(botMessages(questions)).toHaveLength(alerts.length);
	});

	it('goes on after a restart: old buttons answer, nothing is told twice', async () => {
		const results = await questeur.say(manager(), 'search', { query: 'commune' });
		const before = botMessages(questions).length;
		await questeur.restart();
		expect(textOf(await questeur.press(manager(), results, 'Suivant'))).toMatch(/questions pour/);
		await questeur.pass(0);
		expect(botMessages(questions)).toHaveLength(before);
		await questeur.pass(HALF_HOUR);
		expect(botMessages(questions).length).toBeGreaterThan(before);
	});

	it('previews the digest, and posts it at its hour, once', async () => {
		const there = { as: questeur.playground.people.manager, channelId: digest };
		expect(textOf(await questeur.say(there, 'digest on', { time: '7h30', days: 'everyday' }))).toContain('07:30');
		await questeur.pass(2 * HALF_HOUR);
		const preview = textOf(await questeur.say(there, 'digest preview'));
		expect(botMessages(digest)).toEqual([]);
		// Nothing more is read before the hour, so that the digest is the preview.
		const untilMorning = Date.parse('2026-11-25T06:30:30Z') - questeur.house.clock();
		await questeur.passWithoutNews(untilMorning);
		const posted = botMessages(digest);
		expect(posted.length).toBeGreaterThan(0);
		const items = (text: string) => [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);
		expect(items(posted.map(textOf).join('\n')).slice(0, 3)).toEqual(items(preview).slice(0, 3));
		await questeur.passWithoutNews(60_000);
		expect(botMessages(digest)).toHaveLength(posted.length);
	});

	it('pinged nobody, asked nothing that Discord does not know, logged no error', () => {
		for (const channelId of [questions, digest]) {
			for (const message of questeur.playground.messages(channelId)) {
				expect(message.mentions).toEqual([]);
				expect(message.mention_everyone).toBe(false);
			}
		}
		expect(questeur.playground.unknownRequests()).toEqual([]);
		expect(questeur.playground.violations).toEqual([]);
		expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
		console.info(
			`${withShared ? 'checked against' : 'without'} Discord's OpenAPI description:`,
			Object.fromEntries(questeur.playground.operations()),
		);
	});
});
