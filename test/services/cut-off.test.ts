import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSettle } from '../../src/services/settle.ts';
import { aQuestion } from '../domain/a-question.ts';
import { HOUR, openFilledHouse, openTestHouse, type TestHouse } from './a-house.ts';
import { createScriptedSource } from './scripted-source.ts';
import { told } from './told.ts';

let folder: string;
let file: string;
let house: TestHouse;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'questeur-'));
	file = join(folder, 'questeur.sqlite');
});

afterEach(async () => {
	await house.close();
	await rm(folder, { recursive: true });
});

const begun = { source: 'exemple', backfill: false } as const;
const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

/** As a power cut would leave it: nothing after the records is written. */
async function cutOffAfterRecords(): Promise<void> {
	house = await openFilledHouse({ file });
	await house.follows(deputy);
	await house.follows(deputy, { target: { kind: 'direct', userId: '701' } });
	const id = await house.store.refreshes.start({ source: 'exemple', startedAt: house.clock(), backfill: false });
	await house.record(house.parliament.publishes({ ref: '2' }), { runId: id, silent: false });
	await house.close();
	house = await openTestHouse({ file, start: house.clock() + HOUR });
}

describe('a run that was cut off', () => {
	it('still delivers each alert once after the restart', async () => {
		await cutOffAfterRecords();
		await house.dispatch();
		expect(told(house)).toEqual([]);
		expect(await house.recover()).toBe(1);
		expect(await house.recover()).toBe(0);
		await house.dispatch();
		await house.dispatch();
		expect(told(house).toSorted()).toEqual(['channel:alertes alert 2: asked', 'direct:701 alert 2: asked']);
	});

	it('is shown as cut off', async () => {
		await cutOffAfterRecords();
		await house.recover();
		expect(await house.store.refreshes.latest('exemple')).toMatchObject({ problem: 'cut off' });
	});

	it('is not over for good before its alerts are let go', async () => {
		house = await openFilledHouse({ file });
		await house.follows(deputy);
		await house.close();
		const settle = () => Promise.reject(new Error('disk full'));
		house = await openTestHouse({ file, start: house.clock() + HOUR, settle });
		house.parliament.publishes({ ref: '2' });
		await expect(house.refresh()).rejects.toThrow('disk full');
		await house.close();
		house = await openTestHouse({ file, start: house.clock() + HOUR });
		expect(await house.recover()).toBe(1);
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
	});

	it('tells what it had written down when something unforeseen ended it', async () => {
		house = await openFilledHouse({ file });
		await house.follows(deputy);
		house.parliament.publishes({ ref: '2' });
		house.parliament.breaksAt('3');
		await expect(house.refresh()).rejects.toThrow('unforeseen');
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
		expect(await house.store.refreshes.unfinished()).toEqual([]);
		expect(await house.store.refreshes.latest('exemple')).toMatchObject({ problem: 'cut off', tally: { new: 1 } });
	});

	it('tells the rest of a flood that it had let go before it was cut off', async () => {
		house = await openFilledHouse({ file });
		await house.follows(deputy);
		const run = { id: await house.store.refreshes.start({ ...begun, startedAt: house.clock() }), source: 'exemple' };
		const reads = async (ref: number) => {
			const question = house.parliament.publishes({ ref: String(ref) });
			await house.record(question, { runId: run.id, silent: false });
		};
		for (let ref = 2; ref <= 202; ref += 1) await reads(ref);
		await createSettle(house)(run);
		// What it had read and not yet written down is written down at the next start.
		await reads(203);
		await house.recover();
		await house.dispatch();
		expect(told(house).at(-1)).toBe('channel:alertes flood 203: asked');
		expect(await house.store.deliveries.counts()).toMatchObject({ sent: 2, superseded: 202 });
	});

	it('keeps what it had read, and the next one reads the rest', async () => {
		house = await openFilledHouse({ file });
		await house.follows(deputy);
		for (const ref of ['2', '3', '4']) house.parliament.publishes({ ref });
		const pages = house.parliament.source;
		await house.close();
		const atFour = Promise.withResolvers<void>();
		const hangsAtFour = {
			...pages,
			read(ref: string) {
				if (ref !== '4') return pages.read(ref);
				atFour.resolve();
				return new Promise<never>(() => {});
			},
		};
		house = await openTestHouse({ file, start: house.clock() + HOUR, source: () => hangsAtFour });
		void house.refresh();
		await atFour.promise;
		await house.close();
		house = await openTestHouse({ file, start: house.clock() + HOUR, source: () => pages });
		expect(await house.store.questions.byRef('exemple', '2')).toBeUndefined();
		await house.recover();
		expect(await house.store.questions.byRef('exemple', '3')).toMatchObject({ status: 'pending' });
		expect(await house.refresh()).toMatchObject({ tally: { new: 1 } });
		await house.dispatch();
		expect(told(house)).toHaveLength(3);
	});

	it('does not keep the bot from starting when what it had read cannot be written down', async () => {
		house = await openTestHouse({ file });
		const id = await house.store.refreshes.start({ source: 'exemple', startedAt: 1, backfill: false });
		const question = aQuestion({ ref: '2' });
		await house.store.stagedReadings.add(id, {
			ref: '2',
			reading: { kind: 'question', question },
			readAt: 1,
			frontier: true,
		});
		await house.close();
		const { source } = createScriptedSource();
		const odd = { ...source, nextCheck: () => 0.5 };
		house = await openTestHouse({ file, source: () => odd });
		expect(await house.recover()).toBe(1);
		expect(house.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
		expect(await house.store.stagedReadings.ofRun(id)).toEqual([]);
		expect(await house.store.refreshes.latest('exemple')).toMatchObject({ problem: 'cut off' });
	});
});
