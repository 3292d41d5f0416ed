import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/playground/playground.ts';
import { startChild } from './child.ts';

const MAIN = 'src/main.ts';
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gq1w2e.a-token-that-nobody-was-ever-given';
const REFUSED = /^Discord refused the token: it is wrong, or was revoked\..*DISCORD_TOKEN\.$/m;

/** Each test starts a program of its own. */
const PATIENCE = { timeout: 120_000 };

let dataDir = '';
const running: ReturnType<typeof startChild>[] = [];

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'questeur-start-'));
});
afterEach(async () => {
	for (const child of running.splice(0)) {
		child.kill('SIGKILL');
		await child.ended;
	}
});
afterAll(() => rm(dataDir, { recursive: true }));

function start(env: Record<string, string>) {
	const child = startChild(MAIN, { env: { QUESTEUR_DATA_DIR: dataDir, ...env } });
	running.push(child);
	return child;
}

describe('npm start without a token', PATIENCE, () => {
	it('opens the playground at once, and ends cleanly when told to', async () => {
		const began = performance.now();
		const child = start({ QUESTEUR_PLAYGROUND_PORT: '0' });
		const [line, address] = await child.says(/^The playground is open at (http:\/\/127\.0\.0\.1:\d+) .*$/m);
		const took = performance.now() - began;
		console.info(`npm start without a token was up in ${(took / 1000).toFixed(2)} s`);
		// Five seconds are promised; a machine that runs other tests beside this one is given six times that.
		expect(took).toBeLessThan(30_000);
		expect(line).toContain('DISCORD_TOKEN=… npm start');
		const page = await fetch(`${address}/page/api/state`);
		expect(await page.json()).toMatchObject({ online: true, guild: { name: 'Groupe du Val-Clair' } });
		child.kill('SIGTERM');
		const { code, stdout, stderr } = await child.ended;
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout.trim().split('\n')).toEqual([line]);
	});

	it('says that the port is taken, and how to choose another', async () => {
		const other = createServer();
		const port = await new Promise<number>((resolve) => {
			other.listen(0, '127.0.0.1', () => {
				const address = other.address();
				resolve(typeof address === 'object' && address ? address.port : 0);
			});
		});
		const { code, stderr } = await start({ QUESTEUR_PLAYGROUND_PORT: String(port) }).ended;
		expect(code).toBe(1);
		expect(stderr.trim()).toBe(
			`Port ${port} is taken. Stop what uses it, or choose another: QUESTEUR_PLAYGROUND_PORT=0 npm start`,
		);
		await new Promise((resolve) => other.close(resolve));
	});
});

it('tells every bad setting at once, repeats no value, and starts nothing', PATIENCE, async () => {
	const { code, stdout, stderr } = await start({
		DISCORD_TOKEN: TOKEN,
		DISCORD_API_URL: 'discord',
		QUESTEUR_SOURCES: 'parlement-lunaire',
		QUESTEUR_TIMEZONE: 'Europe/Namur',
		QUESTEUR_PLAYGROUND_PORT: '99999',
		LOG_LEVEL: 'loud',
	}).ended;
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	for (const name of [
		'DISCORD_API_URL',
		'QUESTEUR_SOURCES',
		'QUESTEUR_TIMEZONE',
		'QUESTEUR_PLAYGROUND_PORT',
		'LOG_LEVEL',
	]) {
		expect(stderr).toMatch(new RegExp(`^ {2}${name} (must|may) .*\\.$`, 'm'));
	}
	expect(stderr).not.toContain(TOKEN);
	expect(stderr).not.toMatch(/^\s+at /m);
});

describe('on Discord', PATIENCE, () => {
	const playground = createPlayground({ port: 0, token: TOKEN, log: console.error });
	let api = '';
	beforeAll(async () => {
		api = `${(await playground.start()).url}/api`;
	});
	afterAll(() => playground.stop());

	const settings = (token: string) => ({
		DISCORD_TOKEN: token,
		DISCORD_API_URL: api,
		QUESTEUR_SOURCES: 'sample',
		LOG_LEVEL: 'debug',
	});

	it('a wrong token ends in one sentence, and is shown nowhere', async () => {
		const wrong = `${TOKEN}-but-wrong`;
		const { code, stdout, stderr } = await start(settings(wrong)).ended;
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toMatch(REFUSED);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).not.toContain('but-wrong');
	});

	it('a Discord that cannot be reached is told in a sentence, without the token', async () => {
		const { code, stdout, stderr } = await start({ ...settings(TOKEN), DISCORD_API_URL: 'http://127.0.0.1:1/api' })
			.ended;
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(stderr).not.toContain(TOKEN);
		expect(stderr).toMatch(/^Discord cannot be reached at http:\/\/127.0.0.1:1\/api .*Check the network/);
	});

	it('a token revoked while it is used ends in the same sentence', async () => {
		const child = start(settings(TOKEN));
		await child.says(/^Questeur is on Discord\.$/m);
		playground.revokeToken();
		const { code, stdout, stderr } = await child.ended;
		expect(code).toBe(1);
		expect(stderr).toMatch(REFUSED);
		expect(stdout + stderr).not.toContain(TOKEN);
		expect(playground.unknownRequests()).toEqual([]);
	});

	it('ends, saying what failed, where Discord takes the token and then fails', async () => {
		const playground = createPlayground({ port: 0 });
		const { url } = await playground.start();
		playground.faults.add({ on: '/commands', kind: 'error', status: 503, times: 50 });
		const child = start({ DISCORD_TOKEN: playground.token, DISCORD_API_URL: `${url}/api`, QUESTEUR_SOURCES: 'sample' });
		const { code, stderr } = await child.ended;
		await playground.stop();
		expect(code).toBe(1);
		expect(stderr).toContain(`Discord cannot be reached at ${url}/api`);
		expect(stderr).not.toContain(playground.token);
	});
});
