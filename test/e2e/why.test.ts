import { Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { createScriptedSource } from '../services/scripted-source.ts';
import { labelOf, openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let parliament: ReturnType<typeof createScriptedSource>;

beforeEach(async () => {
	parliament = createScriptedSource();
	questeur = await openQuesteur({ sources: async () => [parliament.source] });
	parliament.publishes({ ref: '1' });
	await questeur.pass(0);
});
afterEach(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const channelId = () => questeur.playground.channelId('questions');
const here = () => ({ as: questeur.playground.people.manager, channelId: channelId() });
const member = () => ({ as: questeur.playground.people.member, channelId: channelId() });
const inPrivate = () => {
	const { manager: as } = questeur.playground.people;
	return { as, channelId: questeur.playground.directMessageId(as.user.id) };
};

async function why(question = '2', place = here()): Promise<string> {
	return read(await questeur.say(place, 'why', { question }));
}

/** Follows the minister, unless told otherwise. */
async function follows(how: Record<string, string> = {}, place = here()): Promise<void> {
	const [first] = await questeur.complete(place, 'follow minister', { minister: '' });
	await questeur.say(place, 'follow minister', { minister: String(first?.value), ...how });
}

/** A question is asked, and read an hour later. */
async function asked(ref = '2'): Promise<void> {
	parliament.publishes({ ref });
	await questeur.pass(HOUR);
}

const linkTo = (message: { id: string } | undefined) =>
	`https://discord.com/channels/${questeur.playground.guild.id}/${channelId()}/${message?.id}`;

describe('/why', () => {
	it('leads to the message, whoever asks, and says what is followed', async () => {
		await follows();
		await asked();
		const [post] = postsIn(questeur.playground, channelId());
		for (const place of [here(), member()]) {
			const told = await why('2', place);
			expect(told).toContain(`Dans <#${channelId()}>`);
			expect(told).toContain('questions à **Odile Prangey** (tout, aussitôt)');
			expect(told).toMatch(/✅ Alerte : envoi le <t:\d+:f>, \[voir le message\]/);
			expect(told).toContain(linkTo(post));
		}
	});

	it('is answered to whoever asks alone, and takes an address of the page as well', async () => {
		await follows();
		await asked();
		const [choice] = await questeur.complete(here(), 'why', { question: '2' });
		const before = postsIn(questeur.playground, channelId()).length;
		expect(await why(String(choice?.value))).toContain('✅ Alerte');
		expect(postsIn(questeur.playground, channelId())).toHaveLength(before);
		expect(questeur.playground.messages(channelId()).filter((message) => read(message).includes('✅ Alerte'))).toEqual(
			[],
		);
	});

	it('says until when it is held, then which message told it among others', async () => {
		await follows({ pace: 'daily' });
		await asked();
		await asked('3');
		expect(await why()).toMatch(/⏳ Message quotidien de ce qui est suivi : départ .* le <t:\d+:f>/);
		await questeur.passWithoutNews(DAY);
		const posts = postsIn(questeur.playground, channelId());
		expect(posts).toHaveLength(1);
		for (const ref of ['2', '3']) {
			const told = await why(ref);
			expect(told).toContain('✅ Message quotidien de ce qui est suivi');
			expect(told).toContain(linkTo(posts[0]));
		}
	});

	it('says that nothing follows it, that it was followed too late, and for something else', async () => {
		await asked();
		const nothing = await why();
		expect(nothing).toContain('Rien de ce qui y est suivi ne la concerne');
		expect(nothing).toContain('➖ Aucune alerte : rien de ce qui y est suivi ne la concerne.');
		await questeur.passWithoutNews(HOUR);
		await follows({ events: 'asked' });
		expect(await why()).toMatch(/Aucune alerte : questions à \*\*Odile Prangey\*\* \(abonnement créé seulement le <t:/);
		parliament.publishes({ ref: '2', answers: [anAnswer()] });
		await questeur.pass(HOUR);
		expect(await why()).toContain('(abonnement pour autre chose : nouvelles questions)');
	});

	it('says that it is paused, and that it was the first reading of a site', async () => {
		await follows();
		await questeur.press(here(), await questeur.say(here(), 'following'), 'Pause');
		await asked();
		const told = await why();
		expect(told).toContain('⏸️ en pause');
		expect(told).toContain('➖ Aucune alerte : questions à **Odile Prangey** (en pause).');
		expect(await why('1')).toContain('🤫 Aucune alerte : c’était la première lecture du site');
	});

	it('says what went wrong without a code, when it is tried again, and what to do', async () => {
		await follows();
		questeur.playground.faults.add({ kind: 'error', status: 503, on: 'create_message', times: 99 });
		await asked();
		const again = await why();
		expect(again).toMatch(/🔁 Alerte : un essai n’a pas réussi \(Discord est en panne\) ; le prochain vient le <t:/);
		questeur.playground.faults.clear();
		questeur.playground.controls.revoke(channelId(), 'SendMessages');
		await questeur.passWithoutNews(HOUR);
		const failed = await why();
		expect(failed).toContain('❌ Alerte : refus de Discord (');
		expect(failed).toContain('« Envoyer des messages »');
		expect(`${again}${failed}`).not.toMatch(/503|403|50013|50001|missing|Missing/);
	});

	it('says in which digest it will be, in which it was, and in which it was not', async () => {
		await questeur.say(here(), 'digest on', { covers: 'everything', days: 'everyday' });
		await asked();
		expect(await why()).toMatch(/📰 Résumé : elle sera dans le prochain, le <t:\d+:f>/);
		await questeur.passWithoutNews(DAY);
		const [post] = postsIn(questeur.playground, channelId());
		const told = await why();
		expect(told).toMatch(/✅ Résumé du 25 novembre 2026 : envoi le <t:\d+:f>, \[voir le message\]/);
		expect(told).toContain(linkTo(post));
		await questeur.say(here(), 'digest on', { covers: 'followed' });
		await asked('3');
		expect(await why('3')).toContain('➖ Prochain résumé : sans elle');
		await questeur.passWithoutNews(DAY);
		expect(await why('3')).toContain('➖ Résumé du 26 novembre 2026 : sans elle, car il ne dit que ce qui est suivi.');
	});

	it('tells a person of their own direct messages, there or from a channel', async () => {
		await follows({ where: 'direct' });
		await asked();
		const told = await why('2', inPrivate());
		expect(told).toContain('Dans vos messages privés');
		expect(told).toContain(`https://discord.com/channels/@me/${inPrivate().channelId}/`);
		expect(read(await questeur.say(here(), 'why', { question: '2', where: 'direct' }))).toBe(told);
		expect(await why()).not.toContain('✅');
	});

	it('tells nothing of another channel, of another server, or of another person', async () => {
		await follows();
		await follows({ where: 'direct' });
		await questeur.say(here(), 'digest on', { covers: 'everything', days: 'everyday' });
		await asked();
		await questeur.passWithoutNews(DAY);
		const { playground } = questeur;
		const { id } = playground.controls.addGuild({
			...{ name: 'Autre groupe', locale: Locale.French, channels: ['autre'] },
			people: [{ name: 'Sidonie Tierce', manager: true, locale: Locale.French }],
		});
		const as = playground.everybody().find(({ user }) => user.global_name === 'Sidonie Tierce');
		if (as === undefined) throw new Error('nobody came with the second server');
		const theirs = { as, channelId: playground.channelId('autre', id) };
		const seen = [
			await why('2', theirs),
			await why('2', { ...here(), channelId: playground.channelId('general') }),
			read(await questeur.say(theirs, 'why', { question: '2', where: 'direct' })),
			read(await questeur.say(member(), 'why', { question: '2', where: 'direct' })),
		];
		for (const told of seen) {
			expect(told).toContain('➖ Aucune alerte : rien de ce qui y est suivi ne la concerne.');
			expect(told).not.toMatch(/✅|📰|discord\.com|Prangey/);
			expect(told).not.toContain(channelId());
		}
	});

	it('is asked by a button of an open question too, which knows it or says so', async () => {
		await follows();
		await asked();
		const open = await questeur.say(here(), 'question', { ref: '2' });
		expect(read(await questeur.press(here(), open, 'Annoncée ici ?'))).toBe(await why());
		const published = await questeur.press(here(), open, 'Publier');
		expect(partsOf(published).map(labelOf)).not.toContain('Annoncée ici ?');
		const forged = await forge(questeur.playground, { ...here(), customId: 'v1:why:question:999' });
		expect(read(forged)).toContain('n’est plus dans nos données');
	});

	it('does not know every question, and says where to look', async () => {
		const told = await why('nulle part');
		expect(told).toContain('Aucune question connue ne répond à « nulle part »');
		expect(told).toContain('/état');
	});

	it('speaks English', async () => {
		await follows();
		await asked();
		const { foreigner: as } = questeur.playground.people;
		expect(await why('2', { as, channelId: channelId() })).toMatch(/✅ Alert: sent on <t:\d+:f>, \[see the message\]/);
	});
});
