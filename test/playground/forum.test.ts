import { ChannelType, type Client, type ForumChannel, Locale, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import type { GuildPlan } from '../../src/playground/world/plan.ts';
import { sharedFile, withShared } from '../shared-data.ts';
import { connectBot, createCaller, openPlayground } from './bot.ts';

const world: GuildPlan = {
	...{ name: 'Val-Clair', locale: Locale.French, people: [{ name: 'Odile Verfontaine', manager: true }] },
	channels: [
		{ name: 'suivi', type: 'forum', tags: ['En attente', 'Répondue'], moderatedTags: ['Officielle'] },
		{ name: 'exigeant', type: 'forum', tags: ['Tout'], requiresTag: true },
		{ name: 'fermé', type: 'forum', moderatedTags: ['Officielle'], requiresTag: true },
	],
};

let playground: Playground;
let bot: Client<true>;
let call: ReturnType<typeof createCaller>;
let time: number;

beforeEach(async () => {
	time = Date.UTC(2031, 4, 5, 6);
	const described = withShared ? { openapi: sharedFile('discord/openapi.json') } : {};
	const opened = await openPlayground({ world, now: () => time, ...described });
	playground = opened.playground;
	bot = await connectBot(opened.url);
	call = createCaller(opened.url);
});

afterEach(async () => {
	await bot.destroy();
	await playground.stop();
	expect(playground.unknownRequests()).toEqual([]);
});

const id = (name: string) => playground.channelId(name);
const components = [{ type: 17, components: [{ type: 10, id: 7, content: 'La question' }] }];
const message = { flags: MessageFlags.IsComponentsV2, components };
const tag = (name: string, forum = 'suivi') =>
	forumNamed(forum).availableTags.find((each) => each.name === name)?.id ?? '';

function forumNamed(name: string): ForumChannel {
	const channel = bot.channels.cache.get(id(name));
	if (channel?.type !== ChannelType.GuildForum) throw new Error(`${name} is no forum`);
	return channel;
}

const post = (forum: string, more: object = {}) =>
	call('POST', `/channels/${id(forum)}/threads`, { name: 'Éclairage', message, ...more });

describe('a post of a forum', () => {
	it('is a thread whose id is that of its first message, with the tags that it is given', async () => {
		const { status, body } = await post('suivi', { applied_tags: [tag('En attente')] });
		expect(status).toBe(201);
		expect(body).toMatchObject({ type: 11, name: 'Éclairage', applied_tags: [tag('En attente')], message_count: 0 });
		expect(body.message.id).toBe(body.id);
		expect(body.message.components[0].components[0]).toEqual({ type: 10, id: 7, content: 'La question' });
		expect(playground.messages(body.id).map((each) => each.id)).toEqual([body.id]);
		await playground.until(() => bot.channels.cache.has(body.id) || undefined);
	});

	it('goes by no nonce: two are two', async () => {
		const first = await post('suivi', { message: { ...message, nonce: 'n', enforce_nonce: true } });
		const second = await post('suivi', { message: { ...message, nonce: 'n', enforce_nonce: true } });
		expect(first.body.message).not.toHaveProperty('nonce');
		expect(second.body.id).not.toBe(first.body.id);
	});

	it('is made and changed by discord.js as everywhere', async () => {
		const thread = await forumNamed('suivi').threads.create({
			name: 'Transports',
			message: { flags: MessageFlags.IsComponentsV2, components },
			appliedTags: [tag('En attente')],
		});
		await thread.setAppliedTags([tag('Répondue')]);
		await thread.setName('Transports scolaires');
		await thread.send('suite');
		const shown = playground.world.channels.get(thread.id);
		expect(shown).toMatchObject({ name: 'Transports scolaires', applied_tags: [tag('Répondue')], message_count: 1 });
		expect(playground.violations).toEqual([]);
	});

	it.each<[string, string, () => Promise<{ status: number; body: { code: number } }>]>([
		['a tag of another forum', '404 10087', () => post('suivi', { applied_tags: [tag('Tout', 'exigeant')] })],
		['no tag where one is required', '400 40067', () => post('exigeant')],
		['no words', '400 50006', () => post('suivi', { message: { content: ' ' } })],
		[
			'a message in the forum itself',
			'400 40058',
			() => call('POST', `/channels/${id('suivi')}/messages`, { content: 'x' }),
		],
	])('is refused with %s', async (_, expected, ask) => {
		const { status, body } = await ask();
		expect(`${status} ${body.code}`).toBe(expected);
		expect(playground.violations).toEqual([]);
	});

	it('needs the right to write, and for a moderated tag to manage threads', async () => {
		expect((await post('fermé')).body.code).toBe(40067);
		playground.controls.revoke(id('fermé'), 'ManageThreads');
		expect((await post('fermé')).body.code).toBe(40066);
		expect((await post('fermé', { applied_tags: [tag('Officielle', 'fermé')] })).body.code).toBe(50013);
		playground.controls.revoke(id('suivi'), 'SendMessages');
		expect((await post('suivi')).body.code).toBe(50013);
		playground.controls.revoke(id('suivi'), 'ViewChannel');
		expect((await post('suivi')).body.code).toBe(50001);
	});

	it('is gone with its forum, and with its own deletion', async () => {
		const [one, other] = [(await post('suivi')).body.id, (await post('suivi')).body.id];
		playground.controls.deleteChannel(one);
		expect((await call('GET', `/channels/${one}`)).body.code).toBe(10003);
		playground.controls.deleteChannel(id('suivi'));
		expect((await call('GET', `/channels/${other}`)).body.code).toBe(10003);
	});
});

describe('the posts of a forum', () => {
	it('are listed while they are active, then among the archived, the latest first', async () => {
		const ids: string[] = [];
		for (const name of ['un', 'deux', 'trois']) ids.push((await post('suivi', { name })).body.id);
		const active = async () => {
			const { body } = await call('GET', `/guilds/${playground.guild.id}/threads/active`);
			return body.threads.map((thread: { name: string }) => thread.name);
		};
		const archived = async (query = '') => {
			const { body } = await call('GET', `/channels/${id('suivi')}/threads/archived/public${query}`);
			return [body.has_more, ...body.threads.map((thread: { name: string }) => thread.name)];
		};
		expect(await active()).toEqual(['trois', 'deux', 'un']);
		for (const each of ids) {
			time += 1000;
			expect((await call('PATCH', `/channels/${each}`, { archived: true })).status).toBe(200);
		}
		expect(await active()).toEqual([]);
		expect(await archived()).toEqual([false, 'trois', 'deux', 'un']);
		expect(await archived('?limit=2')).toEqual([true, 'trois', 'deux']);
		expect(await archived(`?before=${new Date(time - 1000).toISOString()}`)).toEqual([false, 'un']);
		playground.controls.revoke(id('suivi'), 'ReadMessageHistory');
		expect((await call('GET', `/channels/${id('suivi')}/threads/archived/public`)).body.code).toBe(50013);
		playground.controls.revoke(id('suivi'), 'ViewChannel');
		expect(await active()).toEqual([]);
	});

	it('keep the tags that a forum keeps', async () => {
		const kept = tag('En attente');
		playground.controls.setTags(id('suivi'), ['En attente', 'Clôturée']);
		await playground.until(() => tag('Clôturée') || undefined);
		expect(tag('En attente')).toBe(kept);
		expect(tag('Répondue')).toBe('');
	});
});
