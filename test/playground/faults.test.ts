import { type Client, TextChannel } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discordLimits } from '../../src/playground/limits.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { connectBot, createCaller, openPlayground } from './bot.ts';

let playground: Playground;
let bot: Client<true>;
let url: string;
let general: TextChannel;

beforeEach(async () => {
	({ playground, url } = await openPlayground());
	bot = await connectBot(url);
	const channel = bot.channels.cache.get(playground.channelId('general'));
	if (!(channel instanceof TextChannel)) throw new Error('#general is no text channel');
	general = channel;
});

afterEach(async () => {
	await bot.destroy();
	await playground.stop();
});

const sent = () => playground.requests.filter(({ operation }) => operation === 'create_message');

it('lets the bot wait out a 429 and send once', async () => {
	playground.faults.add({ kind: 'rate-limited', on: 'create_message', retryAfterSeconds: 0.05 });
	await general.send('bonjour');
	expect(sent().map(({ status }) => status)).toEqual([429, 200]);
	expect(playground.messages(general.id)).toHaveLength(1);
});

it('limits messages to five in five seconds per channel, as its headers say', async () => {
	const call = createCaller(url);
	const path = `/channels/${playground.channelId('digest')}/messages`;
	const answers = [];
	for (let at = 0; at < 6; at += 1) answers.push(await call('POST', path, { content: `${at}` }));
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
	expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
	const refused = answers[5];
	expect(refused?.body).toMatchObject({ global: false, message: 'You are being rate limited.' });
	const wait = refused?.body.retry_after;
	expect(wait).toBeGreaterThan(0);
	expect(wait).toBeLessThanOrEqual(5);
	expect(refused?.headers.get('retry-after')).toBe(String(Math.ceil(wait)));
	expect(refused?.headers.get('x-ratelimit-scope')).toBe('user');
	const elsewhere = `/channels/${playground.channelId('general')}/messages`;
	expect((await call('POST', elsewhere, { content: 'ailleurs' })).status).toBe(200);
});

it('limits everything together to so many requests a second, fifty at Discord', async () => {
	expect(discordLimits.requestsPerSecond).toBe(50);
	// Fewer here: a busy machine may not manage fifty in a second.
	const narrow = await openPlayground({ limits: { requestsPerSecond: 5 } });
	const call = createCaller(narrow.url);
	const answers = await Promise.all(Array.from({ length: 50 }, () => call('GET', '/users/@me')));
	await narrow.playground.stop();
	const refused = answers.filter(({ headers }) => headers.get('x-ratelimit-global') === 'true');
	expect(refused.length).toBeGreaterThan(0);
	expect(answers.length - refused.length).toBeGreaterThanOrEqual(5);
	expect(refused[0]?.body).toMatchObject({ global: true });
});

it.each([500, 502, 503] as const)('lets discord.js try again after a %i', async (status) => {
	playground.faults.add({ kind: 'error', status, on: 'create_message' });
	await general.send('bonjour');
	expect(sent().map((each) => each.status)).toEqual([status, 200]);
});

it('cuts the connection before the message is made', async () => {
	playground.faults.add({ kind: 'drop', when: 'before', on: 'create_message' });
	await expect(general.send('bonjour')).rejects.toThrow();
	expect(sent().map(({ status }) => status)).toEqual([0]);
	expect(playground.messages(general.id)).toHaveLength(0);
});

it('cuts the connection after the message is made; the nonce makes the second try the same message', async () => {
	playground.faults.add({ kind: 'drop', when: 'after', on: 'create_message' });
	const message = { content: 'bonjour', nonce: 'livraison-1', enforceNonce: true };
	await expect(general.send(message)).rejects.toThrow();
	expect(playground.messages(general.id)).toHaveLength(1);
	const again = await general.send(message);
	expect(playground.messages(general.id).map(({ id }) => id)).toEqual([again.id]);
});

it('strikes only what fits, as often as told', async () => {
	const left = playground.faults.add({ kind: 'slow', milliseconds: 30, on: '/messages', method: 'POST', times: 2 });
	const started = performance.now();
	await general.send('un');
	expect(performance.now() - started).toBeGreaterThan(25);
	await general.messages.fetch();
	expect(left()).toBe(1);
	playground.faults.clear();
	expect(left()).toBe(0);
});

it('lets pass as many as told before it strikes', async () => {
	playground.faults.add({ kind: 'drop', when: 'before', on: 'create_message', spares: 1 });
	await general.send('un');
	await expect(general.send('deux')).rejects.toThrow();
	await general.send('trois');
	expect(playground.messages(general.id).map(({ content }) => content)).toEqual(['un', 'trois']);
});

it('answers a route that it does not have with 404, and remembers it', async () => {
	const call = createCaller(url);
	expect(await call('GET', '/somewhere')).toMatchObject({ status: 404, body: { code: 0, message: '404: Not Found' } });
	expect(playground.unknownRequests()).toMatchObject([{ method: 'GET', path: '/api/v10/somewhere', status: 404 }]);
});
