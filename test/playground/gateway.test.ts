import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, Status } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Playground } from '../../src/playground/playground.ts';
import { answering, command, connectBot, openPlayground } from './bot.ts';

let playground: Playground;
let url: string;
let bot: Client<true> | undefined;

beforeEach(async () => {
	({ playground, url } = await openPlayground());
});

afterEach(async () => {
	await bot?.destroy();
	bot = undefined;
	await playground.stop();
});

/** A gateway client without a library: sends what it is told, and tells how it was closed. */
async function rawClient() {
	const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway/?v=10&encoding=json`);
	const heard: { op: number; t: string | null; s: number | null; d: unknown }[] = [];
	socket.on('message', (data) => heard.push(JSON.parse(String(data))));
	const closed = once(socket, 'close').then(([code]) => Number(code));
	await once(socket, 'open');
	return {
		heard,
		closed,
		send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
		text: (text: string) => socket.send(text),
		cut: () => socket.terminate(),
	};
}

const identify = (token = 'playground-token', intents: number = GatewayIntentBits.Guilds) => ({
	token,
	intents,
	properties: { os: 'linux', browser: 'test', device: 'test' },
});

it('resumes after a broken connection and receives what it missed, once', async () => {
	bot = await connectBot(url);
	const client = bot;
	await client.application.commands.set([{ name: 'salut', description: 'Dit bonjour' }]);
	let readies = 0;
	client.on(Events.ShardReady, () => {
		readies += 1;
	});
	let asked = 0;
	answering(client, async (interaction) => {
		asked += 1;
		if (interaction.isChatInputCommand()) await interaction.reply('de retour');
	});
	const resumed = once(client, Events.ShardResume);
	const offline = new Promise<void>((resolve) =>
		playground.onEvent((event) => event.type === 'online' && !event.online && resolve()),
	);
	playground.gateway.drop();
	await offline;
	const { interactionId } = await command(playground, ['salut']);
	await resumed;
	expect((await playground.waitForReply(interactionId)).content).toBe('de retour');
	expect({ asked, readies }).toEqual({ asked: 1, readies: 0 });
});

it('lets a bot that is told to reconnect resume', async () => {
	bot = await connectBot(url);
	const resumed = once(bot, Events.ShardResume);
	playground.gateway.askToReconnect();
	await resumed;
	expect(bot.ws.status).toBe(Status.Ready);
});

it('makes a bot whose session is invalid identify anew', async () => {
	bot = await connectBot(url);
	const ready = once(bot, Events.ShardReady);
	playground.gateway.invalidate({ resumable: false });
	await ready;
	expect(bot.guilds.cache.size).toBe(1);
});

it('refuses a wrong token with 4004, and discord.js says so', async () => {
	const client = await rawClient();
	client.send(2, identify('wrong'));
	expect(await client.closed).toBe(4004);
	await expect(connectBot(url, 'wrong')).rejects.toThrow('An invalid token was provided.');
});

it.each([
	['a payload before it is authenticated', 4003, (send: Send) => send(3, {})],
	['an unknown opcode', 4001, (send: Send) => send(99, {})],
	['an identify without its fields', 4002, (send: Send) => send(2, { token: 'x' })],
	['a payload over 4096 bytes', 4002, (send: Send) => send(1, 'x'.repeat(5000))],
	['an intent that does not exist', 4013, (send: Send) => send(2, identify(undefined, 1 << 28))],
	['a privileged intent', 4014, (send: Send) => send(2, identify(undefined, GatewayIntentBits.MessageContent))],
])('closes on %s with %i', async (_, code, misbehave) => {
	const client = await rawClient();
	misbehave(client.send);
	expect(await client.closed).toBe(code);
});
type Send = (op: number, d: unknown) => void;

it('closes on what is not JSON with 4002', async () => {
	const client = await rawClient();
	client.text('{');
	expect(await client.closed).toBe(4002);
});

it('closes a client that identifies twice with 4005', async () => {
	const client = await rawClient();
	client.send(2, identify());
	client.send(2, identify());
	expect(await client.closed).toBe(4005);
});

it('closes a client that stops beating with 4009', async () => {
	await playground.stop();
	({ playground, url } = await openPlayground({ limits: { heartbeatInterval: 300 } }));
	const client = await rawClient();
	client.send(2, identify());
	expect(await client.closed).toBe(4009);
});

it('closes a resume from the future with 4007, and calls an unknown session invalid', async () => {
	const first = await rawClient();
	first.send(2, identify());
	const ready = await playground.until(() => first.heard.find(({ t }) => t === 'READY'));
	first.cut();
	const session_id = String(Reflect.get(Object(ready.d), 'session_id'));
	const second = await rawClient();
	second.send(6, { token: 'playground-token', session_id, seq: 1000 });
	expect(await second.closed).toBe(4007);
	const third = await rawClient();
	third.send(6, { token: 'playground-token', session_id: 'nobody', seq: 1 });
	expect(await playground.until(() => third.heard.find(({ op }) => op === 9))).toMatchObject({ d: false });
});

it('sends messages only to who asked for their intent', async () => {
	const guildsOnly = await rawClient();
	guildsOnly.send(2, identify());
	const withMessages = await rawClient();
	withMessages.send(2, identify(undefined, GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages));
	await playground.until(() => (withMessages.heard.some(({ t }) => t === 'GUILD_CREATE') ? true : undefined));
	const channelId = playground.channelId('general');
	const as = playground.people.member.user.id;
	await playground.act({ type: 'say', as, channelId, content: 'bonjour' });
	const heard = await playground.until(() => withMessages.heard.find(({ t }) => t === 'MESSAGE_CREATE'));
	expect(heard.d).toMatchObject({ channel_id: channelId, content: '' });
	expect(guildsOnly.heard.map(({ t }) => t)).not.toContain('MESSAGE_CREATE');
});

it('tells an outage from a removal', async () => {
	bot = await connectBot(url);
	const guildId = playground.guild.id;
	const unavailable = once(bot, Events.GuildUnavailable);
	playground.controls.startOutage(guildId);
	await unavailable;
	expect(bot.guilds.cache.get(guildId)?.available).toBe(false);
	playground.controls.endOutage(guildId);
	const client = bot;
	await playground.until(() => client.guilds.cache.get(guildId)?.available || undefined);
	const gone = once(bot, Events.GuildDelete);
	playground.controls.removeBot(guildId);
	await gone;
	expect(bot.guilds.cache.has(guildId)).toBe(false);
});

it('brings a second guild, with its own people and channels', async () => {
	bot = await connectBot(url);
	const joined = once(bot, Events.GuildCreate);
	const { locale } = playground.guild;
	const people = [{ name: 'Aubin Clairmont', manager: true }];
	const second = playground.controls.addGuild({ name: 'Groupe des Hauts', locale, channels: ['suivi'], people });
	await joined;
	expect(bot.guilds.cache.get(second.id)?.channels.cache.map(({ name }) => name)).toEqual(['suivi']);
	expect(playground.channelId('suivi', second.id)).not.toBe('');
});

it('closes the gateway and answers 401 once the token is revoked', async () => {
	bot = await connectBot(url);
	const closed = once(bot, Events.ShardDisconnect);
	playground.revokeToken();
	const [event] = await closed;
	expect(event).toMatchObject({ code: 4004 });
	await expect(bot.application.commands.set([])).rejects.toMatchObject({ status: 401 });
});
