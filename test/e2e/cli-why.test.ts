import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScriptedSource } from '../services/scripted-source.ts';
import { openQuesteur } from './a-questeur.ts';
import { runChild } from './child.ts';
import { postsIn } from './sound.ts';

/** Each run starts a program of its own. */
const PATIENCE = { timeout: 240_000 };
const HOUR = 3_600_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;

const channelId = () => questeur.playground.channelId('questions');

beforeAll(async () => {
	const parliament = createScriptedSource();
	questeur = await openQuesteur({ sources: async () => [parliament.source] });
	parliament.publishes({ ref: '1', number: '1 (2025-2026) 1' });
	await questeur.pass(0);
	const manager = { as: questeur.playground.people.manager, channelId: channelId() };
	await questeur.say(manager, 'follow topic', { query: 'bus' });
	parliament.publishes({ ref: '2', number: '2 (2025-2026) 1' });
	await questeur.pass(HOUR);
});
afterAll(() => questeur.close());

async function why(...args: readonly string[]) {
	const { code, stdout, stderr } = await runChild('src/cli.ts', {
		args: ['why', ...args],
		env: { QUESTEUR_DATA_DIR: questeur.dataDir },
	});
	expect(stderr).not.toMatch(/^\s+at /m);
	return { code, stdout, stderr };
}

describe('questeur why', PATIENCE, () => {
	it('says in English what /why says in Discord', async () => {
		const { code, stdout } = await why('2', channelId());
		const [post] = postsIn(questeur.playground, channelId());
		const { guild } = questeur.playground;
		expect(code).toBe(0);
		expect(stdout).toContain(`(https://parlement.exemple.invalid/questions/2), in channel ${channelId()}:`);
		expect(stdout).toContain('What is followed there and is about it: topic “bus” (everything, at once).');
		expect(stdout).toContain('New question · noticed on 2026-11-24 09:00 UTC');
		const link = `https://discord.com/channels/${guild.id}/${channelId()}/${post?.id}`;
		expect(stdout).toContain(`  ✅ Alert: sent on 2026-11-24 09:00 UTC, see the message ${link}.`);
		expect(stdout).not.toMatch(/<t:|\*\*|\\/);
	});

	it('explains it of a person, whom nothing was told', async () => {
		const { stdout } = await why('2', questeur.playground.people.member.user.id, '--person');
		expect(stdout).toContain('in the direct messages of person');
		expect(stdout).toContain('No alert: nothing that is followed there is about it.');
	});

	it('gives scripts the same as JSON', async () => {
		const { stdout } = await why(
			'2',
			`https://discord.com/channels/${questeur.playground.guild.id}/${channelId()}`,
			'--json',
		);
		const { question, moments } = JSON.parse(stdout);
		expect(question).toMatchObject({ source: 'exemple', ref: '2' });
		expect(moments.at(-1)).toMatchObject({ alert: { kind: 'message', as: 'alert', course: { kind: 'sent' } } });
	});

	it.each([
		[['77', '1'], 'No question goes by 77.'],
		[['2', 'general'], 'Write a channel’s number, or a link to it.'],
	])('%j is told in a sentence', async (...[args, sentence]) => {
		const { code, stdout, stderr } = await why(...args);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toContain(sentence);
	});
});
