import { Locale, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import type { GuildPlan } from '../../src/playground/world/plan.ts';
import { sharedFile, withShared } from '../shared-data.ts';
import { createCaller, openPlayground } from './bot.ts';

const world: GuildPlan = {
	...{ name: 'Val-Clair', locale: Locale.French, people: [{ name: 'Odile Verfontaine', manager: true }] },
	channels: ['salon', { name: 'annonces', type: 'announcement' }],
};

let playground: Playground;
let call: ReturnType<typeof createCaller>;

beforeEach(async () => {
	const described = withShared ? { openapi: sharedFile('discord/openapi.json') } : {};
	const limits = { messagesPerFiveSeconds: 1000, crosspostsPerHour: 3 };
	const opened = await openPlayground({ world, limits, ...described });
	playground = opened.playground;
	call = createCaller(opened.url);
});

afterEach(async () => {
	await playground.stop();
	expect(playground.violations).toEqual([]);
	expect(playground.unknownRequests()).toEqual([]);
});

const id = (name: string) => playground.channelId(name);
const post = async (channel: string): Promise<string> =>
	(await call('POST', `/channels/${id(channel)}/messages`, { content: 'Nouvelle', nonce: 'n' })).body.id;
const crosspost = (channel: string, messageId: string) =>
	call('POST', `/channels/${id(channel)}/messages/${messageId}/crosspost`);

describe('a message of an announcement channel', () => {
	it('is crossposted once', async () => {
		const messageId = await post('annonces');
		const { status, body } = await crosspost('annonces', messageId);
		expect({ status, flags: body.flags }).toEqual({ status: 200, flags: MessageFlags.Crossposted });
		expect(playground.messages(id('annonces'))[0]?.flags).toBe(MessageFlags.Crossposted);
		expect((await crosspost('annonces', messageId)).body.code).toBe(40033);
	});

	it('is crossposted so many times an hour and channel, ten at Discord', async () => {
		const { discordLimits } = await import('../../src/playground/limits.ts');
		expect(discordLimits.crosspostsPerHour).toBe(10);
		for (let at = 0; at < 3; at += 1) expect((await crosspost('annonces', await post('annonces'))).status).toBe(200);
		const { status, body } = await crosspost('annonces', await post('annonces'));
		expect(status).toBe(429);
		expect(body.retry_after).toBeGreaterThan(3500);
	});

	it('needs no more than the right to write for one’s own, and to manage messages for another’s', async () => {
		playground.controls.revoke(id('annonces'), 'ManageMessages');
		const own = await post('annonces');
		const as = playground.people.manager.user.id;
		await playground.act({ type: 'say', as, channelId: id('annonces'), content: 'à moi' });
		const theirs = playground.messages(id('annonces')).at(-1)?.id ?? '';
		expect((await crosspost('annonces', theirs)).body.code).toBe(50013);
		expect((await crosspost('annonces', own)).status).toBe(200);
		playground.controls.revoke(id('annonces'), 'SendMessages');
		expect((await crosspost('annonces', theirs)).body.code).toBe(50013);
	});

	it('is no message of another kind of channel, nor one that is not there', async () => {
		expect((await crosspost('salon', await post('salon'))).body.code).toBe(50024);
		expect((await crosspost('annonces', '1')).body.code).toBe(10008);
	});
});

describe('the history of a channel', () => {
	it('tells a nonce to nobody who reads it', async () => {
		const sent = await call('POST', `/channels/${id('salon')}/messages`, { content: 'x', nonce: 'n' });
		expect(sent.body.nonce).toBe('n');
		const path = `/channels/${id('salon')}/messages`;
		expect((await call('GET', path)).body[0]).not.toHaveProperty('nonce');
		expect((await call('GET', `${path}/${sent.body.id}`)).body).not.toHaveProperty('nonce');
		expect((await call('PATCH', `${path}/${sent.body.id}`, { content: 'y' })).body).not.toHaveProperty('nonce');
	});

	it('is empty, and one message of it refused, for who may not read it', async () => {
		const messageId = await post('salon');
		const path = `/channels/${id('salon')}/messages`;
		playground.controls.revoke(id('salon'), 'ReadMessageHistory');
		expect(await call('GET', path)).toMatchObject({ status: 200, body: [] });
		expect((await call('GET', `${path}/${messageId}`)).body.code).toBe(50013);
		const reply = { content: 'suite', message_reference: { message_id: messageId, fail_if_not_exists: false } };
		expect((await call('POST', path, reply)).body.code).toBe(160002);
		playground.controls.restore(id('salon'), 'ReadMessageHistory');
		expect((await call('POST', path, reply)).body.referenced_message.id).toBe(messageId);
	});

	it('keeps the ids of components that were sent, and counts out others', async () => {
		const text = (content: string, own: object = {}) => ({ type: 10, content, ...own });
		const components = [{ type: 17, components: [text('un', { id: 4711 }), text('deux')] }];
		const path = `/channels/${id('salon')}/messages`;
		await call('POST', path, { flags: MessageFlags.IsComponentsV2, components });
		const [{ components: given }] = (await call('GET', path)).body;
		expect(given).toEqual([{ type: 17, id: 1, components: [text('un', { id: 4711 }), text('deux', { id: 2 })] }]);
	});

	it('takes a reply to what is gone where that may be so', async () => {
		const reply = (fail_if_not_exists: boolean) => ({
			content: 'suite',
			message_reference: { message_id: '1', fail_if_not_exists },
		});
		const path = `/channels/${id('salon')}/messages`;
		expect((await call('POST', path, reply(true))).body.code).toBe(10008);
		expect((await call('POST', path, reply(false))).body).not.toHaveProperty('message_reference');
	});
});
