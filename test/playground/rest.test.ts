import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { createCaller, openPlayground } from './bot.ts';

let playground: Playground;
let url: string;
let call: ReturnType<typeof createCaller>;
let general: string;
let time: number;

beforeEach(async () => {
	time = Date.UTC(2031, 4, 5, 6);
	({ playground, url } = await openPlayground({ now: () => time, limits: { messagesPerFiveSeconds: 1000 } }));
	call = createCaller(url);
	general = `/channels/${playground.channelId('general')}`;
});

afterEach(() => playground.stop());

const post = (content: string, more: object = {}) => call('POST', `${general}/messages`, { content, ...more });
const say = (content: string) =>
	playground.act({
		type: 'say',
		as: playground.people.member.user.id,
		channelId: playground.channelId('general'),
		content,
	});

it('answers 401 to a wrong token', async () => {
	expect(await createCaller(url, 'wrong')('GET', '/users/@me')).toMatchObject({ status: 401, body: { code: 0 } });
});

it('answers an empty 204 without a content type', async () => {
	const { body } = await post('bonjour');
	const { status, headers } = await call('DELETE', `${general}/messages/${body.id}`);
	expect({ status, type: headers.get('content-type') }).toEqual({ status: 204, type: null });
});

const application = () => playground.world.application.id;

it.each([
	['an unknown channel', '404 10003', () => call('GET', '/channels/1')],
	['an unknown message', '404 10008', () => call('GET', `${general}/messages/1`)],
	['an unknown guild', '404 10004', () => call('GET', '/guilds/1')],
	['an unknown user', '404 10013', () => call('GET', '/users/1')],
	['an unknown member', '404 10013', () => call('GET', `/guilds/${playground.guild.id}/members/1`)],
	['an unknown interaction', '404 10062', () => call('POST', '/interactions/1/token/callback', { type: 6 })],
	['an unknown webhook', '404 10015', () => call('POST', `/webhooks/${application()}/token`, { content: 'x' })],
	['commands of a strange guild', '403 50001', () => call('GET', `/applications/${application()}/guilds/1/commands`)],
	['commands of a strange application', '404 10002', () => call('GET', '/applications/1/commands')],
	['a recipient who does not exist', '400 50033', () => call('POST', '/users/@me/channels', { recipient_id: '1' })],
	['joining what is no thread', '400 50024', () => call('PUT', `${general}/thread-members/@me`)],
])('answers to %s with %s', async (_, expected, ask) => {
	const { status, body } = await ask();
	expect(`${status} ${body.code}`).toBe(expected);
});

it('refuses to see or write where the bot lost the right', async () => {
	const channelId = playground.channelId('general');
	playground.controls.revoke(channelId, 'SendMessages');
	expect(await post('bonjour')).toMatchObject({ status: 403, body: { code: 50013 } });
	playground.controls.revoke(channelId, 'ViewChannel');
	expect(await post('bonjour')).toMatchObject({ status: 403, body: { code: 50001 } });
	playground.controls.restore(channelId, 'ViewChannel');
	playground.controls.restore(channelId, 'SendMessages');
	expect((await post('bonjour')).status).toBe(200);
});

it('refuses a closed direct message with 50007, and one without a common guild with 50278', async () => {
	const { member } = playground.people;
	const opened = await call('POST', '/users/@me/channels', { recipient_id: member.user.id });
	expect(opened.body).toMatchObject({
		id: playground.directMessageId(member.user.id),
		recipients: [{ id: member.user.id }],
	});
	const write = () => call('POST', `/channels/${opened.body.id}/messages`, { content: 'x' });
	playground.controls.closeDirectMessages(member.user.id);
	expect(await write()).toMatchObject({ status: 403, body: { code: 50007 } });
	playground.controls.openDirectMessages(member.user.id);
	expect((await write()).status).toBe(200);
	playground.controls.removeBot(playground.guild.id);
	expect(await write()).toMatchObject({ status: 403, body: { code: 50278 } });
	expect(await call('GET', general)).toMatchObject({ status: 403, body: { code: 50001 } });
});

it('makes one message of one nonce for some minutes, and another afterwards', async () => {
	const once = { nonce: 'n1', enforce_nonce: true };
	const first = await post('bonjour', once);
	expect((await post('bonjour', once)).body.id).toBe(first.body.id);
	expect((await post('bonjour', { nonce: 'n1' })).body.id).not.toBe(first.body.id);
	time += 6 * 60_000;
	expect((await post('bonjour', once)).body.id).not.toBe(first.body.id);
});

it('pings whom the message names, unless the bot allows nobody to be pinged', async () => {
	const { id } = playground.people.member.user;
	const role = [...playground.guild.roles.values()].find(({ name }) => name === 'Gestion')?.id;
	const content = `<@${id}> <@&${role}> @everyone`;
	expect((await post(content)).body).toMatchObject({ mentions: [{ id }], mention_roles: [], mention_everyone: false });
	const allowed_mentions = { parse: [] };
	expect((await post(content, { allowed_mentions })).body).toMatchObject({ mentions: [], mention_everyone: false });
	expect((await post(`\`<@${id}>\``)).body.mentions).toEqual([]);
	const hidden = { content: undefined, flags: 1 << 15, components: [{ type: 10, content }] };
	expect((await call('POST', `${general}/messages`, hidden)).body.mentions).toHaveLength(1);
});

it('lists messages newest first, before, after and around another', async () => {
	const ids: string[] = [];
	for (const content of ['1', '2', '3', '4', '5']) ids.push((await post(content)).body.id);
	const list = async (query: string) => {
		const { body } = await call('GET', `${general}/messages?${query}`);
		return body.map(({ content }: { content: string }) => content).join('');
	};
	expect(await list('limit=2')).toBe('54');
	expect(await list(`limit=2&before=${ids[2]}`)).toBe('21');
	expect(await list(`limit=2&after=${ids[2]}`)).toBe('54');
	expect(await list(`limit=3&around=${ids[2]}`)).toBe('432');
	expect((await call('GET', `${general}/messages?limit=101`)).body.code).toBe(50035);
});

it('edits only its own messages, and says when', async () => {
	await say('bonjour');
	const [theirs] = playground.messages(playground.channelId('general'));
	expect((await call('PATCH', `${general}/messages/${theirs?.id}`, { content: 'x' })).body.code).toBe(50005);
	const own = await post('avant');
	time += 1000;
	const edited = await call('PATCH', `${general}/messages/${own.body.id}`, { content: 'après' });
	expect(edited.body).toMatchObject({ content: 'après', edited_timestamp: new Date(time).toISOString() });
	expect((await call('PATCH', `${general}/messages/${own.body.id}`, { content: '' })).body.code).toBe(50006);
});

it('keeps files, serves them, and points components at them', async () => {
	const form = new FormData();
	const component = { type: 13, file: { url: 'attachment://suivi.csv' } };
	form.set(
		'payload_json',
		JSON.stringify({ flags: 1 << 15, components: [component], attachments: [{ id: 0, filename: 'suivi.csv' }] }),
	);
	form.set('files[0]', new Blob(['a;b'], { type: 'text/csv' }), 'suivi.csv');
	const headers = { Authorization: 'Bot playground-token' };
	const response = await fetch(`${url}/api/v10${general}/messages`, { method: 'POST', headers, body: form });
	const { attachments, components } = JSON.parse(await response.text());
	expect(attachments).toMatchObject([{ filename: 'suivi.csv', size: 3 }]);
	expect(components[0].file.url).toBe(attachments[0].url);
	const served = await fetch(attachments[0].url);
	expect(await served.text()).toBe('a;b');
	expect(served.headers.get('content-disposition')).toContain('attachment');
});

it('starts a thread from a message once, lets it be archived, and wakes it with a message', async () => {
	const { body: message } = await post('question');
	const threads = `${general}/messages/${message.id}/threads`;
	const thread = await call('POST', threads, { name: 'Suivi', auto_archive_duration: 1440 });
	expect(thread).toMatchObject({ status: 201, body: { id: message.id, type: 11, name: 'Suivi' } });
	expect((await call('POST', threads, { name: 'Encore' })).body.code).toBe(160004);
	const path = `/channels/${thread.body.id}`;
	const { body: inside } = await call('POST', `${path}/messages`, { content: 'x' });
	await call('PATCH', path, { archived: true });
	expect((await call('PATCH', `${path}/messages/${inside.id}`, { content: 'y' })).body.code).toBe(50083);
	const member = `${path}/thread-members/${playground.people.member.user.id}`;
	expect((await call('PUT', member)).body.code).toBe(50083);
	await call('POST', `${path}/messages`, { content: 'réveil' });
	expect((await call('GET', path)).body.thread_metadata.archived).toBe(false);
	expect((await call('PUT', member)).status).toBe(204);
	await call('PATCH', path, { archived: true, locked: true });
	expect((await call('POST', `${path}/messages`, { content: 'x' })).body.code).toBe(50083);
});

it.each(['', 'x'.repeat(101)])('refuses a thread whose name has no or too many characters', async (name) => {
	expect(await call('POST', `${general}/threads`, { name, type: 11 })).toMatchObject({
		status: 400,
		body: { code: 50035 },
	});
});
