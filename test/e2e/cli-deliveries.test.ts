import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewDelivery } from '../../src/store/contract/deliveries.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aQuestion } from '../domain/a-question.ts';
import { saved } from '../store/backends.ts';
import { runChild } from './child.ts';

/** Each run starts a program of its own. */
const PATIENCE = { timeout: 240_000 };
const NOON = Date.parse('2026-03-03T12:00:00Z');

let folder = '';

const about = (questionId: number) => ({ questionId, events: [1], subscriptions: [1] });

function owed(key: string, given: Partial<NewDelivery> = {}): NewDelivery {
	return {
		key,
		target: { kind: 'channel', guildId: '900', channelId: '901' },
		locale: 'fr',
		payload: { kind: 'alert', item: about(1) },
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
	const store = await openStore({ file: join(folder, 'questeur.sqlite') });
	const { deliveries } = store;
	await saved(
		store,
		aQuestion({ ref: '12' }),
		aQuestion({ ref: '13', number: undefined, url: 'https://a.invalid/13' }),
	);
	await deliveries.add([
		owed('1', { payload: { kind: 'digest', digestId: 1, date: '2026-03-03', since: 1, after: 0, upTo: 1 } }),
		owed('2'),
		owed('3', { state: 'held', pace: 'daily', dueAt: NOON + 3_600_000, target: { kind: 'direct', userId: '701' } }),
		owed('4'),
		owed('5'),
		owed('6', { payload: { kind: 'bundle', items: [about(2)] }, target: { kind: 'direct', userId: '701' } }),
		owed('7', { payload: { kind: 'alert', item: about(2) }, target: { kind: 'direct', userId: '702' } }),
	]);
	await deliveries.partSent(1, { messageId: '7001', channelId: '9' });
	await deliveries.retry(1, { dueAt: NOON + 60_000, error: 'Discord answered 503', unsettled: false });
	await deliveries.fail(2, { error: 'Discord answered 403 (50001): Missing Access', unsettled: false });
	await deliveries.fail(4, { error: 'Discord answered 404 (10003): Unknown Channel', unsettled: false });
	await deliveries.sent(5, NOON);
	await deliveries.handedOver(7, NOON + 5000);
	await store.close();
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
			'1 retrying: digest to channel 901 of 900, owed since 2026-03-03 12:00 UTC, not before 2026-03-03 12:01 UTC, 1 of its messages sent, tried once: Discord answered 503',
			'2 failed: alert of question 12 (2025-2026) 1 to channel 901 of 900, owed since 2026-03-03 12:00 UTC, tried once: Discord answered 403 (50001): Missing Access',
			'3 held: alert of question 12 (2025-2026) 1 to person 701, owed since 2026-03-03 12:00 UTC, daily, until 2026-03-03 13:00 UTC',
			'4 failed: alert of question 12 (2025-2026) 1 to channel 901 of 900, owed since 2026-03-03 12:00 UTC, tried once: Discord answered 404 (10003): Unknown Channel',
			'6 due: bundle to person 701, owed since 2026-03-03 12:00 UTC, not before 2026-03-03 12:00 UTC',
			'7 sending: alert of question 13 to person 702, owed since 2026-03-03 12:00 UTC, handed to Discord at 2026-03-03 12:00 UTC, not before 2026-03-03 12:00 UTC',
		]);
		expect(stderr).toContain('1 held, 3 due, 1 sent, 2 failed, 0 superseded, 0 expired.');
		expect(stderr).toContain('questeur deliveries retry [ID…]');
	});

	it('gives scripts those that failed, as JSON, as many as wanted', async () => {
		const { lines, stderr } = await questeur('--failed', '--json', '--limit', '1');
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			{
				id: 2,
				state: 'failed',
				standing: 'failed',
				kind: 'alert',
				question: '12 (2025-2026) 1',
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

	it('says how it stands and since when it is in flight, as JSON', async () => {
		const { lines } = await questeur('--json');
		const standings = lines
			.map((line) => JSON.parse(line))
			.map(({ id, standing, inFlightSince }) => [id, standing, inFlightSince]);
		expect(standings).toEqual([
			[1, 'retrying', undefined],
			[2, 'failed', undefined],
			[3, 'held', undefined],
			[4, 'failed', undefined],
			[6, 'due', undefined],
			[7, 'sending', '2026-03-03T12:00:05.000Z'],
		]);
	});

	it.each([
		[
			['--of', '13'],
			[6, 7],
		],
		[['--of', 'https://a.invalid/13', '--in', '702'], [7]],
		[
			['--of', '12'],
			[2, 3, 4, 5],
		],
		[
			['--of', '12', '--failed', '--in', 'https://discord.com/channels/900/901/7001'],
			[2, 4],
		],
		[
			['--in', '<@701>'],
			[3, 6],
		],
		[['--in', '999'], []],
	])('%j lists %j', async (...[args, ids]) => {
		const { code, lines } = await questeur(...args, '--json');
		expect({ code, ids: lines.map((line) => JSON.parse(line).id) }).toEqual({ code: 0, ids });
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
		[['--in', 'general'], 'Write a channel’s number, or a link to it.'],
		[['--of', '77'], 'No question goes by 77.'],
		[['again'], 'too many arguments'],
	])('%j is told in a sentence', async (...[args, sentence]) => {
		const { code, stderr, lines } = await questeur(...args);
		expect({ code, lines }).toEqual({ code: 1, lines: [] });
		expect(stderr).toContain(sentence);
	});
});
