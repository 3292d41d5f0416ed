import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlayground } from '../../src/playground/playground.ts';
import { partsOf } from './a-questeur.ts';
import { startChild } from './child.ts';
import { read } from './sound.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gq1w2e.a-token-that-nobody-was-ever-given';
/** No word of any question. */
const TYPED = 'zorglubesque';

let dataDir = '';
let child: ReturnType<typeof startChild>;
const playground = createPlayground({ port: 0, token: TOKEN, log: console.error });
const said = () => child.said.stdout + child.said.stderr;
const logs = (sentence: string) =>
	playground.until(() => (child.said.stderr.includes(sentence) ? true : undefined), { what: sentence });

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'questeur-secrets-'));
	const { url } = await playground.start();
	const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `${url}/api`, QUESTEUR_SOURCES: 'sample', LOG_LEVEL: 'trace' };
	child = startChild('src/main.ts', { env: { ...env, QUESTEUR_DATA_DIR: dataDir } });
	await child.says(/^Questeur is on Discord\.$/m);
	await logs('"refreshed"');
});
afterAll(async () => {
	child.kill('SIGKILL');
	await child.ended;
	await playground.stop();
	await rm(dataDir, { recursive: true });
});

const place = () => ({ as: playground.people.member.user.id, channelId: playground.channelId('general') });

async function call(path: string[], options: Record<string, string>) {
	const { interactionId } = await playground.act({ type: 'command', ...place(), path, options });
	return interactionId;
}

async function ask(path: string[], options: Record<string, string>) {
	return playground.waitForReply(await call(path, options));
}

/** Discord fails at the answer and at the apology, each of which discord.js tries four times. */
function failAtAnswers(): void {
	playground.faults.add({ kind: 'error', status: 500, on: 'create_interaction_response', times: 8 });
}

describe('with LOG_LEVEL=trace, over answers that arrive and answers that Discord fails at, the log', () => {
	let shown = '';

	beforeAll(async () => {
		const question = await ask(['question'], { ref: 'commune' });
		shown = read(question).split('\n')[1] ?? '';
		await ask(['search'], { query: TYPED });
		await ask(['follow', 'topic'], { query: TYPED });
		await ask(['follow', 'deputy'], { deputy: TYPED });
		await playground.act({
			...{ type: 'autocomplete', path: ['follow', 'deputy'], options: { deputy: TYPED }, focused: 'deputy' },
			...place(),
		});
		failAtAnswers();
		await call(['question'], { ref: 'commune' });
		await logs('nor could the apology');
		playground.faults.clear();
		failAtAnswers();
		await call(['search'], { query: TYPED });
		await playground.until(() => (child.said.stderr.split('nor could the apology').length > 2 ? true : undefined));
		playground.faults.clear();
		expect(partsOf(question).length).toBeGreaterThan(0);
	});

	it('says which answers could not be delivered, and why', () => {
		expect(said()).toContain('an answer could not be delivered');
		expect(said()).toMatch(/"status":500/);
	});

	it('never holds the token', () => {
		expect(said()).not.toContain(TOKEN);
	});

	it('never holds the token of an interaction, with which anybody could answer in our name', () => {
		const tokens = playground.requests.flatMap(
			({ path }) => /\/interactions\/\d+\/([^/]+)\/callback/.exec(path)?.[1] ?? [],
		);
		expect(tokens.length).toBeGreaterThan(5);
		for (const token of tokens) expect(said()).not.toContain(token);
	});

	it('never holds what somebody typed, nor what they were shown', () => {
		expect(shown.length).toBeGreaterThan(10);
		expect(said()).not.toContain(TYPED);
		expect(said()).not.toContain(shown);
		expect(said()).not.toContain('components');
	});
});
