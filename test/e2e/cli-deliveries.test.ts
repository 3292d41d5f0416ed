import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewDelivery } from '../../src/store/contract/deliveries.ts';
import { openStore } from '../../src/store/open-store.ts';
import { runChild } from './child.ts';

/** Each run starts a program of its own. */
const PATIENCE = { timeout: 240_000 };
const NOON = Date.parse('2026-03-03T12:00:00Z');

let folder = '';

function owed(key: string, given: Partial<NewDelivery> = {}): NewDelivery {
	return {
		key,
		target: { kind: 'channel', guildId: '900', channelId: '901' },
		locale: 'fr',
		payload: { kind: 'alert', item: { questionId: 1, events: [1], subscriptions: [1] } },
		pace: 'now',
		state: 'due',
		dueAt: NOON,
		runId: undefined,
		createdAt: NOON,
		...given,
	};
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'questeur-deliveries-'));
	const { deliveries, close } = await openStore({ file: join(folder, 'questeur.sqlite') });
	await deliveries.add([
		owed('1', { payload: { kind: 'digest', digestId: 1, date: '2026-03-03', since: 1, after: 0, upTo: 1 } }),
		owed('2'),
		owed('3', { state: 'held', pace: 'daily', dueAt: NOON + 3_600_000, target: { kind: 'direct', userId: '701' } }),
		owed('4'),
		owed('5'),
	]);
	await deliveries.partSent(1, { messageId: '7001', channelId: '9' });
	await deliveries.retry(1, { dueAt: NOON + 60_000, error: 'Discord answered 503', unsettled: false });
	await deliveries.fail(2, { error: 'Discord answered 403 (50001): Missing Access', unsettled: false });
	await deliveries.fail(4, { error: 'Discord answered 404 (10003): Unknown Channel', unsettled: false });
	await deliveries.sent(5, NOON);
	await close();
});
afterAll(() => rm(folder, { recursive: true }));

async function questeur(...args: readonly string[]) {
	const { code, stdout, stderr } = await runChild('src/cli.ts', {
		args: ['deliveries', ...args],
		env: { QUESTEUR_DATA_DIR: folder },
	});
	expect(stderr).not.toMatch(/^\s+at /m);
	return { code, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('questeur deliveries', PATIENCE, () => {
	it('lists what is owed, how it stands and what went wrong, and counts the rest', async () => {
		const { code, stderr, lines } = await questeur();
		expect(code).toBe(0);
		expect(lines).toEqual([
			'1 due: digest to channel 901 of 900, owed since 2026-03-03 12:00 UTC, not before 2026-03-03 12:01 UTC, 1 of its messages sent, tried once: Discord answered 503',
			'2 failed: alert to channel 901 of 900, owed since 2026-03-03 12:00 UTC, tried once: Discord answered 403 (50001): Missing Access',
			'3 held: alert to person 701, owed since 2026-03-03 12:00 UTC, daily, until 2026-03-03 13:00 UTC',
			'4 failed: alert to channel 901 of 900, owed since 2026-03-03 12:00 UTC, tried once: Discord answered 404 (10003): Unknown Channel',
		]);
		expect(stderr).toContain('1 held, 1 due, 1 sent, 2 failed, 0 superseded, 0 expired.');
		expect(stderr).toContain('questeur deliveries retry [ID…]');
	});

	it('gives scripts those that failed, as JSON, as many as wanted', async () => {
		const { lines, stderr } = await questeur('--failed', '--json', '--limit', '1');
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			{
				id: 2,
				state: 'failed',
				kind: 'alert',
				target: { kind: 'channel', guildId: '900', channelId: '901' },
				pace: 'now',
				createdAt: '2026-03-03T12:00:00.000Z',
				dueAt: '2026-03-03T12:00:00.000Z',
				attempts: 1,
				messageIds: [],
				error: 'Discord answered 403 (50001): Missing Access',
			},
		]);
		expect(stderr).toContain('1 more: raise --limit to see them.');
	});

	it('makes due again what is named, then all that failed, and says what cannot be', async () => {
		const named = await questeur('retry', '2', '5', '77');
		expect(named.code).toBe(1);
		expect(named.stderr).toContain('Due again: 2. The bot sends them within seconds, if it runs.');
		expect(named.stderr).toContain('Not failed, or not there: 5, 77.');
		expect(await questeur('retry')).toMatchObject({ code: 0, stderr: expect.stringContaining('Due again: 4.') });
		expect(await questeur('retry')).toMatchObject({ code: 0, stderr: 'Nothing has failed.\n' });
		expect((await questeur('--failed')).lines).toEqual([]);
	});

	it.each([
		[['retry', 'two'], 'Write a whole number.'],
		[['--limit', 'many'], 'Write a whole number.'],
		[['again'], 'too many arguments'],
	])('%j is told in a sentence', async (...[args, sentence]) => {
		const { code, stderr, lines } = await questeur(...args);
		expect({ code, lines }).toEqual({ code: 1, lines: [] });
		expect(stderr).toContain(sentence);
	});
});
