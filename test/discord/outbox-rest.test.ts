import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordAPIError, Locale, RateLimitError, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutboxRest } from '../../src/discord/outbox-rest.ts';
import { openPlayground } from '../playground/bot.ts';
import { inTurn, localSite } from '../sources/local-site.ts';

let opened: Awaited<ReturnType<typeof openPlayground>>;
beforeEach(async () => {
	opened = await openPlayground({ limits: { messagesPerFiveSeconds: 1000 } });
});
afterEach(() => opened.playground.stop());

const outbox = (refusals?: number) =>
	createOutboxRest({ apiUrl: `${opened.url}/api`, token: opened.playground.token, ...(refusals && { refusals }) });
const post = (rest: ReturnType<typeof outbox>, channelId = opened.playground.channelId('questions')) =>
	rest.post(Routes.channelMessages(channelId), { body: { content: 'Une question.' } });

describe('the way of what the bot sends by itself', () => {
	it('is paced so that Discord refuses nothing of a burst', async () => {
		const rest = outbox();
		const channels = Array.from({ length: 120 }, (_, at) => ({ name: `c${at}` }));
		const { id } = opened.playground.controls.addGuild({
			...{ name: 'Autre', locale: Locale.French, channels },
			people: [{ name: 'Basile Hautcourt', manager: true }],
		});
		await Promise.all(channels.map(({ name }) => post(rest, opened.playground.channelId(name, id))));
		expect(opened.playground.requests.filter(({ status }) => status === 429)).toEqual([]);
	});

	it('leaves a long wait, and a failure, to a later try', async () => {
		const rest = outbox();
		opened.playground.faults.add({ kind: 'rate-limited', retryAfterSeconds: 60, on: 'create_message' });
		await expect(post(rest)).rejects.toBeInstanceOf(RateLimitError);
		opened.playground.faults.add({ kind: 'error', status: 502, on: 'create_message' });
		await expect(post(outbox())).rejects.toThrow();
		expect(opened.playground.requests).toHaveLength(2);
	});

	it('is open again after an answer that says that its token is none', async () => {
		const answer = (status: number) => (request: IncomingMessage, response: ServerResponse) =>
			response
				.writeHead(status, { 'Content-Type': 'application/json' })
				.end(JSON.stringify({ code: 0, message: request.headers.authorization }));
		const { origin } = await localSite(inTurn(answer(401), answer(200)));
		const rest = createOutboxRest({ apiUrl: origin, token: 'a.b.c' });
		await expect(post(rest, '1')).rejects.toMatchObject({ status: 401 });
		await expect(post(rest, '1')).resolves.toMatchObject({ message: 'Bot a.b.c' });
	});

	it('is closed also where it was somebody else’s request that was one too many', async () => {
		const others = new REST({ api: `${opened.url}/api` }).setToken(opened.playground.token);
		opened.playground.controls.revoke(opened.playground.channelId('questions'), 'SendMessages');
		const path = Routes.channelMessages(opened.playground.channelId('questions'));
		for (let refusals = 0; refusals < 5; refusals += 1) {
			await expect(others.post(path, { body: { content: 'Une question.' } })).rejects.toBeInstanceOf(DiscordAPIError);
		}
		const rest = outbox(5);
		await expect(post(rest)).rejects.toBeInstanceOf(DiscordAPIError);
		expect(rest.isHeldBack()).toBe(true);
	});

	it('is closed for a while after too many refusals, well before Discord shuts it', async () => {
		const rest = outbox(5);
		expect(rest.isHeldBack()).toBe(false);
		opened.playground.controls.revoke(opened.playground.channelId('questions'), 'SendMessages');
		// discord.js counts for the whole process, and others have been refused before.
		for (let refusals = 0; refusals < 5 && !rest.isHeldBack(); refusals += 1) {
			await expect(post(rest)).rejects.toBeInstanceOf(DiscordAPIError);
		}
		expect(rest.isHeldBack()).toBe(true);
	});
});
