import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { openPlayground } from './bot.ts';

let playground: Playground;
let url: string;

beforeEach(async () => {
	({ playground, url } = await openPlayground());
});

afterEach(() => playground.stop());

const say = () => ({
	type: 'say',
	as: playground.people.member.user.id,
	channelId: playground.channelId('general'),
	content: 'bonjour',
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
	fetch(`${url}/page/api/acts`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});

/** `fetch` forbids choosing the Host header. */
function getAs(host: string, path: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request(`${url}${path}`, { headers: { host } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});
}

it('shows its state: people, channels with direct messages, commands and messages', async () => {
	await post(say());
	const state = JSON.parse(await (await fetch(`${url}/page/api/state`)).text());
	expect(state).toMatchObject({ online: false, guild: { name: 'Groupe du Val-Clair' }, commands: [] });
	expect(
		state.people.map(({ manager, locale }: { manager: boolean; locale: string }) => `${manager} ${locale}`),
	).toEqual(['true fr', 'false fr', 'false en-GB']);
	expect(state.channels.map(({ name }: { name: string }) => name)).toEqual([
		'questions',
		'digest',
		'general',
		null,
		null,
		null,
	]);
	expect(state.messages[playground.channelId('general')]).toMatchObject([{ content: 'bonjour' }]);
});

it('streams what happens', async () => {
	const abort = new AbortController();
	const { body, headers } = await fetch(`${url}/page/api/events`, { signal: abort.signal });
	expect(headers.get('content-type')).toContain('text/event-stream');
	const lines = body?.pipeThrough(new TextDecoderStream()).values();
	await lines?.next();
	await post(say());
	const heard = (await lines?.next())?.value ?? '';
	expect(JSON.parse(heard.replace('data: ', ''))).toMatchObject({ type: 'message', message: { content: 'bonjour' } });
	abort.abort();
});

it('refuses acts from another site, of another content type, and of no known kind', async () => {
	expect((await post(say(), { Origin: 'https://evil.example' })).status).toBe(403);
	expect((await post(say(), { Origin: 'null' })).status).toBe(403);
	expect((await post(say(), { 'Content-Type': 'text/plain' })).status).toBe(415);
	expect((await post({ type: 'fly' })).status).toBe(400);
	expect((await post(say(), { Origin: url })).status).toBe(200);
});

it('refuses a foreign host name, as in DNS rebinding', async () => {
	expect(await getAs('evil.example', '/page/api/state')).toBe(403);
	expect(await getAs('localhost:1', '/page/api/state')).toBe(200);
});

it('serves nothing outside the page folder', async () => {
	for (const path of ['/page/..%2fplayground.ts', '/page/tsconfig.json', '/page/nothing.ts']) {
		expect((await fetch(`${url}${path}`)).status).toBe(404);
	}
});
