import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdLease } from '../../src/hold-lease.ts';
import { until } from '../../src/playground/until.ts';
import { createLease } from '../../src/services/lease.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { recordingLog } from './recording-log.ts';

const START = Date.parse('2026-03-03T08:00:00Z');

let store: Store;
let now: number;
let running: Set<number>;

beforeEach(async () => {
	store = await openStore({ file: ':memory:' });
	now = START;
	running = new Set([7, 8]);
});
afterEach(() => store.close());

function bot(given: { readonly pid?: number; readonly host?: string; readonly holder?: string } = {}) {
	const { pid = 7, host = 'pluton', holder = `${host} ${pid}` } = given;
	return createLease({
		store,
		self: { holder, host, pid },
		isAlive: (each) => running.has(each),
		clock: () => now,
	});
}

describe('the lease of the one that sends', () => {
	it('is taken by the first; the second learns whose it is, and since when', async () => {
		const first = bot();
		const second = bot({ pid: 8 });
		expect(await first.take()).toBeUndefined();
		now += 5_000;
		expect(await second.take()).toMatchObject({ pid: 7, host: 'pluton', since: START });
		expect([first.isOurs(), second.isOurs()]).toEqual([true, false]);
	});

	it('is held as long as its holder says so, and is of the same day', async () => {
		const first = bot();
		await first.take();
		for (let times = 0; times < 10; times += 1) {
			now += 20_000;
			expect(await first.take()).toBeUndefined();
		}
		now += 29_999;
		expect(await bot({ host: 'charon' }).take()).toMatchObject({ since: START });
		expect(first.isOurs()).toBe(true);
	});

	it('ends by itself after thirty seconds; a holder that slept knows, and does not take it back', async () => {
		const first = bot();
		const second = bot({ pid: 8 });
		await first.take();
		now += 30_000;
		expect(first.isOurs()).toBe(false);
		expect(await second.take()).toBeUndefined();
		expect(await first.take()).toMatchObject({ pid: 8 });
		expect([first.isOurs(), second.isOurs()]).toEqual([false, true]);
	});

	it('is free once it is released, by its holder alone', async () => {
		const first = bot();
		const second = bot({ pid: 8 });
		await first.take();
		await second.release();
		expect(await second.take()).toBeDefined();
		await first.release();
		expect(first.isOurs()).toBe(false);
		expect(await second.take()).toBeUndefined();
	});

	it.each([
		['a process of this host that is gone', { pid: 8 }, [8], true],
		['our own number before us, as in a container', { pid: 7, holder: 'another' }, [7], true],
		['a process that lives', { pid: 8 }, [7, 8], false],
		['a process of another host, whatever its number here', { host: 'charon', pid: 8 }, [8], false],
	] as const)('of %s', async (...[, next, alive, free]) => {
		await bot().take();
		running = new Set(alive);
		expect((await bot(next).take()) === undefined).toBe(free);
	});

	it('written while the clock was wrong does not stand for ever', async () => {
		now = START + 365 * 86_400_000;
		await bot().take();
		now = START;
		expect(await bot({ pid: 8 }).take()).toBeUndefined();
	});
});

describe('a bot that runs', () => {
	const every = 5;

	it('goes on holding it, until it ends', async () => {
		const { log } = recordingLog();
		const held = await holdLease({ lease: bot(), dataDir: 'data', log, onLost: expect.unreachable, every });
		for (let seconds = 0; seconds < 60; seconds += 20) {
			now += 20_000;
			const renewed = async () => (await store.leases.get('sender'))?.until === now + 30_000;
			await vi.waitFor(async () => expect(await renewed()).toBe(true), { timeout: 20_000, interval: every });
			expect(held.isOurs()).toBe(true);
		}
		await expect(
			holdLease({ lease: bot({ pid: 8 }), dataDir: 'data', log, onLost: expect.unreachable }),
		).rejects.toThrow(
			/^Another Questeur runs with the data in data: process 7 on pluton, since 2026-03-03 08:00 UTC\. Stop it first/,
		);
		await held.release();
		expect(await bot({ pid: 8 }).take()).toBeUndefined();
	});

	it('stops when another has taken over while it slept', async () => {
		const { log } = recordingLog();
		const lost: string[] = [];
		const held = await holdLease({
			lease: bot(),
			dataDir: 'data',
			log,
			onLost: (sentence) => void lost.push(sentence),
			every,
		});
		// Even before its thirty seconds are over, if nobody sees it on this host.
		running = new Set([8]);
		await bot({ pid: 8 }).take();
		await until(() => lost[0], { what: 'the sentence' });
		expect(lost).toEqual([expect.stringContaining('process 8 on pluton')]);
		expect(held.isOurs()).toBe(false);
		await held.release();
		expect(await store.leases.get('sender')).toMatchObject({ pid: 8 });
	});
});
