import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';
import { runChild, startChild } from './child.ts';

/** Each test starts programs of its own. */
const PATIENCE = { timeout: 240_000 };
const UP = /^Questeur is on Discord\.$/m;
const TAKEN = /^Another Questeur runs with the data in .*: process (\d+) on \S+, since .* UTC\. Stop it first/m;

let dataDir: string;
let playground: Playground;
let settings: Record<string, string>;
const running: ReturnType<typeof startChild>[] = [];

beforeEach(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'questeur-sender-'));
	playground = createPlayground({ port: 0, log: console.error });
	const { url } = await playground.start();
	settings = {
		DISCORD_TOKEN: playground.token,
		DISCORD_API_URL: `${url}/api`,
		QUESTEUR_SOURCES: 'sample',
		QUESTEUR_DATA_DIR: dataDir,
	};
});
afterEach(async () => {
	await Promise.all(running.splice(0).map((child) => stop(child, 'SIGKILL')));
	await playground.stop();
	await rm(dataDir, { recursive: true });
});

function start() {
	const child = startChild('src/main.ts', { env: settings });
	running.push(child);
	return child;
}

function stop(child: ReturnType<typeof startChild>, signal: NodeJS.Signals) {
	child.kill(signal);
	return child.ended;
}

describe('two bots over one data directory', PATIENCE, () => {
	it('that start at once: one runs, the other says so and ends; one that was killed is replaced at once', async () => {
		const both = [start(), start()];
		const loser = await Promise.race(both.map(async (child) => ({ child, ...(await child.ended) })));
		const [winner] = both.filter((child) => child !== loser.child);
		await winner?.says(UP);
		expect(loser.code).toBe(1);
		expect(TAKEN.exec(loser.stderr)?.[1]).toBe(String(winner?.pid));
		if (winner) await stop(winner, 'SIGKILL');
		await start().says(UP);
	});

	it('the second may start once the first has stopped; the command line may work all along', async () => {
		const first = start();
		await first.says(UP);
		const { code, stderr } = await runChild('src/cli.ts', { args: ['refresh', '--source', 'sample'], env: settings });
		expect({ code, stderr }).toMatchObject({ code: 0 });
		expect(await stop(first, 'SIGTERM')).toMatchObject({ code: 0 });
		await start().says(UP);
	});
});
