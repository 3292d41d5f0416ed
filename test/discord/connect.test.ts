import type { ServerResponse } from 'node:http';
import { setImmediate as immediate } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, createClient, onTokenRefused, watchGuilds } from '../../src/discord/connect.ts';
import { openPlayground } from '../playground/bot.ts';
import { inTurn, localSite } from '../sources/local-site.ts';

let opened: Awaited<ReturnType<typeof openPlayground>>;
let client: Client;

beforeEach(async () => {
	opened = await openPlayground();
	client = createClient({ apiUrl: `${opened.url}/api/` });
});
afterEach(async () => {
	await client.destroy();
	await opened.playground.stop();
});

describe('a connection', () => {
	it('is ready with the right token, and sees its guild', async () => {
		const connection = await connect(client, 'playground-token');
		expect(connection.kind).toBe('ready');
		expect(client.guilds.cache.has(opened.playground.guild.id)).toBe(true);
	});

	it('is refused with a wrong token', async () => {
		expect(await connect(client, 'a-secret-that-is-wrong')).toEqual({ kind: 'refused' });
	});

	it('says when its token is revoked while it runs', async () => {
		await connect(client, 'playground-token');
		let refused = false;
		onTokenRefused(client, () => {
			refused = true;
		});
		opened.playground.revokeToken();
		await opened.playground.until(() => (refused ? true : undefined));
	});

	it('keeps its token when one answer says that it is none', async () => {
		const answer = (status: number) => (_: unknown, response: ServerResponse) =>
			response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"code":0,"message":"said"}');
		const site = await localSite(inTurn(answer(401), answer(200)));
		const other = createClient({ apiUrl: site.origin });
		other.token = 'a.b.c';
		other.rest.setToken('a.b.c');
		await expect(other.rest.get('/channels/1')).rejects.toMatchObject({ status: 401 });
		await immediate();
		expect(await other.rest.get('/channels/1')).toMatchObject({ message: 'said' });
		await other.destroy();
	});

	it('fails without the token in its words where Discord cannot be reached', async () => {
		const nowhere = createClient({ apiUrl: 'http://127.0.0.1:9/api' });
		nowhere.rest.options.retries = 0;
		const failure = await connect(nowhere, 'a-secret').catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(Error);
		expect(String(failure)).not.toContain('a-secret');
		await nowhere.destroy();
	});
});

describe('guilds', () => {
	const told: string[] = [];

	beforeEach(async () => {
		told.length = 0;
		watchGuilds(client, {
			present: (id, locale) => void told.push(`${id} ${locale}`),
			left: (id) => void told.push(`${id} left`),
		});
		await connect(client, 'playground-token');
	});

	it('that remove the bot are told as left', async () => {
		const { id } = opened.playground.guild;
		opened.playground.controls.removeBot(id);
		await opened.playground.until(() => (told.includes(`${id} left`) ? true : undefined));
	});

	it('that Discord loses for a while are not told as left', async () => {
		const { id } = opened.playground.guild;
		opened.playground.controls.startOutage(id);
		opened.playground.controls.endOutage(id);
		await opened.playground.until(() => (told.includes(`${id} fr`) ? true : undefined));
		expect(told).not.toContain(`${id} left`);
	});
});
