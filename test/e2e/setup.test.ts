import type { APIMessage } from 'discord-api-types/v10';
import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageMessage, Somebody } from '../../src/playground/protocol.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { buttonOf, openQuesteur, optionsOf, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;
/** All that was ever posted, deleted messages too. */
const seen: PageMessage[] = [];

beforeAll(async () => {
	questeur = await openQuesteur({
		world: { ...valClair, channels: ['bureau', 'nouvelles', 'muet', 'histoire', { name: 'suivi', type: 'forum' }] },
	});
	await questeur.pass(0);
	({ manager } = questeur.playground.people);
	questeur.playground.onEvent((event) => {
		if (event.type === 'message') seen.push(event.message);
	});
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

const office = () => ({ as: manager, channelId: questeur.playground.channelId('bureau') });
const id = (channel: string) => questeur.playground.channelId(channel);
const target = (channel: string) => ({
	kind: 'channel' as const,
	guildId: questeur.playground.guild.id,
	channelId: id(channel),
});

/** Chooses in the menu of that placeholder. */
async function pick(message: APIMessage, placeholder: string, values: string[]): Promise<APIMessage> {
	const menu = partsOf(message).find((part) => String(part['placeholder']).replaceAll('\u00a0', ' ') === placeholder);
	const { as, channelId } = office();
	const act = { type: 'component', as: as.user.id, channelId, messageId: message.id } as const;
	const { refused, interactionId } = await questeur.playground.act({
		...act,
		customId: String(menu?.['custom_id']),
		values,
	});
	if (refused !== undefined) throw new Error(refused);
	return questeur.playground.waitForReply(interactionId);
}

/** Presses a button that opens a form, and fills it in. */
async function fillIn(message: APIMessage, label: string, fields: Record<string, string>): Promise<APIMessage> {
	const { as, channelId } = office();
	const who = { as: as.user.id, channelId } as const;
	const pressed = await questeur.playground.act({
		type: 'component',
		...who,
		messageId: message.id,
		customId: buttonOf(message, label),
	});
	const form = await questeur.playground.waitForModal(pressed.interactionId);
	const { refused, interactionId } = await questeur.playground.act({
		type: 'modal',
		...who,
		interactionId: pressed.interactionId ?? '',
		customId: form.custom_id,
		fields,
	});
	if (refused !== undefined) throw new Error(refused);
	return questeur.playground.waitForReply(interactionId);
}

describe('a walk through', () => {
	it('sets a forum up too, in which nothing is posted to try it', async () => {
		const language = await questeur.say(office(), 'setup', { channel: id('suivi') });
		const hour = await questeur.press(office(), language, 'Français');
		const follow = await pick(hour, 'Choisir une heure…', ['07:30']);
		const done = read(await questeur.press(office(), follow, 'Terminer et essayer'));
		expect(done).toContain(`<#${id('suivi')}> est en place, en français.`);
		expect(done).toContain(`Rien ne manque pour publier dans <#${id('suivi')}>`);
		const posts = [...questeur.playground.world.channels.values()].filter(
			(channel) => 'parent_id' in channel && channel.parent_id === id('suivi'),
		);
		expect(posts).toEqual([]);
	});

	it('gives a channel its language, digest and first subscriptions, and tries it', async () => {
		const where = await questeur.say(office(), 'setup');
		expect(read(where)).toContain('(1 sur 4)');
		const language = await pick(where, 'Choisir un salon…', [id('nouvelles')]);
		expect(read(language)).toContain('(2 sur 4)');
		const hour = await questeur.press(office(), language, 'English');
		expect(read(hour)).toContain('(3 sur 4)');
		const follow = await pick(hour, 'Choisir une heure…', ['08:30']);
		expect(read(follow)).toContain('(4 sur 4)');
		expect(read(follow)).toContain('Prochain résumé');
		const [first, second] = optionsOf(follow).map(({ value }) => String(value));
		const ministers = await pick(follow, 'Suivre des ministres…', [first ?? '', second ?? '']);
		expect(read(ministers).match(/✅ Suivi/g)).toHaveLength(2);
		const topic = await fillIn(ministers, 'Suivre un sujet…', { query: 'logement' });
		expect(read(topic)).toContain('✅ Suivi : sujet « logement »');
		expect(postsIn(questeur.playground, id('nouvelles'))).toEqual([]);

		seen.length = 0;
		const done = await questeur.press(office(), topic, 'Terminer et essayer');
		expect(read(done)).toContain('C’est réglé');
		expect(read(done)).toContain('Essai réussi');
		expect(seen.filter(({ channel_id }) => channel_id === id('nouvelles')).map(read)).toEqual([
			'Test message of Questeur: all is well, it goes away at once.',
		]);
		expect(postsIn(questeur.playground, id('nouvelles'))).toEqual([]);

		const { digests, subscriptions } = questeur.house.store;
		expect(await digests.ofChannel(id('nouvelles'))).toMatchObject({ at: '08:30', locale: 'en' });
		const followed = await subscriptions.ofTarget(target('nouvelles'));
		expect(followed).toHaveLength(3);
		for (const { locale, createdBy } of followed)
			expect({ locale, createdBy }).toEqual({ locale: 'en', createdBy: manager.user.id });
	});

	it('done again changes, and doubles nothing', async () => {
		const language = await questeur.say(office(), 'setup', { channel: id('nouvelles') });
		const hour = await questeur.press(office(), language, 'Français');
		expect(optionsOf(hour).map(({ label }) => String(label))).toContainEqual(expect.stringContaining('08:30 ('));
		const follow = await fillIn(hour, 'Une autre heure…', { time: '7h45' });
		const [first] = optionsOf(follow).map(({ value }) => String(value));
		expect(read(await pick(follow, 'Suivre des ministres…', [first ?? '']))).toContain('Déjà suivi');
		const { digests, subscriptions } = questeur.house.store;
		expect(await digests.ofChannel(id('nouvelles'))).toMatchObject({ at: '07:45', locale: 'fr' });
		const followed = await subscriptions.ofTarget(target('nouvelles'));
		expect(followed.map(({ locale }) => locale)).toEqual(['fr', 'fr', 'fr']);
		const again = await questeur.press(
			office(),
			await questeur.say(office(), 'setup', { channel: id('nouvelles') }),
			'Français',
		);
		await pick(again, 'Choisir une heure…', ['none']);
		expect(await digests.ofChannel(id('nouvelles'))).toBeUndefined();
	});

	it('the language of a set-up is that of what is set up later in the server', async () => {
		const language = await questeur.say(office(), 'setup', { channel: id('nouvelles') });
		await pick(await questeur.press(office(), language, 'English'), 'Choisir une heure…', ['07:30']);
		await questeur.say(office(), 'digest on', { channel: id('histoire') });
		expect(await questeur.house.store.digests.ofChannel(id('histoire'))).toMatchObject({ locale: 'en' });
	});

	it('an hour that is none says so, and the step stays', async () => {
		const language = await questeur.say(office(), 'setup', { channel: id('nouvelles') });
		const hour = await questeur.press(office(), language, 'Français');
		expect(read(await fillIn(hour, 'Une autre heure…', { time: 'tantôt' }))).toContain(
			'« tantôt » n’est pas une heure',
		);
		expect(read(await pick(hour, 'Choisir une heure…', ['07:30']))).toContain('(4 sur 4)');
	});
});

describe('a channel where something is missing', () => {
	it('is not led on with: the permission is named, and another try goes on', async () => {
		questeur.playground.controls.revoke(id('muet'), 'SendMessages');
		const refused = await pick(await questeur.say(office(), 'setup'), 'Choisir un salon…', [id('muet')]);
		expect(read(refused)).toContain('Envoyer des messages');
		expect(read(refused)).toContain('(1 sur 4)');
		questeur.playground.controls.restore(id('muet'), 'SendMessages');
		await expect
			.poll(async () => read(await questeur.press(office(), refused, 'Essayer à nouveau')))
			.toContain('(2 sur 4)');
	});

	it('is tested from /status, which names what is missing and how to give it', async () => {
		const place = { as: manager, channelId: id('muet') };
		const state = await questeur.say(place, 'status');
		expect(read(await questeur.press(place, state, 'Essayer ce salon'))).toContain('Essai réussi');
		questeur.playground.controls.revoke(id('muet'), 'SendMessages');
		questeur.playground.controls.revoke(id('muet'), 'ReadMessageHistory');
		const missed = await questeur.press(place, state, 'Essayer ce salon');
		expect(read(missed)).toContain('Il me manque **Envoyer des messages**');
		expect(read(missed)).toContain('Modifier le salon, Permissions');
		expect(read(missed)).toContain('un message peut être répété après une panne');
		questeur.playground.controls.restore(id('muet'), 'SendMessages');
		await expect
			.poll(async () => read(await questeur.press(place, missed, 'Essayer à nouveau')))
			.toContain('Essai réussi');
		expect(postsIn(questeur.playground, id('muet'))).toEqual([]);
	});

	it('has no button for a test for who does not manage the server', async () => {
		const { member } = questeur.playground.people;
		const state = await questeur.say({ as: member, channelId: id('muet') }, 'status');
		expect(() => buttonOf(state, 'Essayer ce salon')).toThrow('no button');
	});
});

it('another server sets up, sees and tests nothing of the first', async () => {
	const { playground, house } = questeur;
	const other = playground.controls.addGuild({
		...{ name: 'Autre groupe', locale: Locale.French, channels: ['autre'] },
		people: [{ name: 'Sidonie Tierce', manager: true, locale: Locale.French }],
	});
	const as = playground.everybody().find(({ user }) => user.global_name === 'Sidonie Tierce');
	if (as === undefined) throw new Error('nobody came with the second server');
	const theirs = { as, channelId: playground.channelId('autre', other.id) };
	const before = JSON.stringify([
		await house.store.digests.all(),
		await house.store.subscriptions.ofTarget(target('nouvelles')),
	]);
	await questeur.say(theirs, 'help');
	for (const action of ['here', 'language', 'hour', 'ministers', 'end', 'test']) {
		const values = action === 'here' ? [] : ['fr'];
		const customId = ['v1:setup', action, id('nouvelles'), ...values].join(':');
		const chosen = action === 'hour' ? ['05:00'] : action === 'ministers' ? ['odile'] : undefined;
		const told = read(await forge(playground, { ...theirs, customId, ...(chosen && { values: chosen }) }));
		expect(told).toMatch(/Voir le salon|je ne vois pas/);
		expect(told).not.toContain('logement');
	}
	expect(
		JSON.stringify([await house.store.digests.all(), await house.store.subscriptions.ofTarget(target('nouvelles'))]),
	).toBe(before);
	expect(await house.store.languages.ofGuild(other.id)).toBeUndefined();
});
