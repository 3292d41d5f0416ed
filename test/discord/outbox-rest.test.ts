import { DiscordAPIError, Locale, RateLimitError, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutboxRest } from '../../src/discord/outbox-rest.ts';
import { openPlayground } from '../playground/bot.ts';

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
