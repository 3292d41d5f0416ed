import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { told } from './told.ts';

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse();
});

afterEach(() => house.close());

function checkOf(ref: string) {
	return house.store.checks.get('exemple', ref);
}

describe('a page that is not understood', () => {
	const unreadable = { kind: 'unreadable', problem: 'no title', document: '<html>Autrement</html>' } as const;

	it('is kept with its document and is no question', async () => {
		house.parliament.shows('2', unreadable);
		expect(await house.refresh()).toMatchObject({ tally: { unreadable: 1, new: 0 } });
		expect(await house.store.checks.unreadable('exemple')).toMatchObject([
			{ ref: '2', problem: 'no title', document: '<html>Autrement</html>' },
		]);
		expect(await house.store.questions.byRef('exemple', '2')).toBeUndefined();
		expect((await house.status()).sources).toMatchObject([{ id: 'exemple', unreadable: 1 }]);
	});

	it('is tried again, an hour later, then less often', async () => {
		house.parliament.shows('2', unreadable);
		await house.refresh();
		expect((await checkOf('2'))?.nextAt).toBe(house.clock() + HOUR);
		house.later(HOUR);
		await house.refresh();
		expect(await checkOf('2')).toMatchObject({ failures: 2, nextAt: house.clock() + 2 * HOUR });
	});

	it('is a question once it is understood', async () => {
		house.parliament.shows('2', unreadable);
		await house.refresh();
		house.parliament.publishes({ ref: '2' });
		house.later(HOUR);
		await house.refresh();
		expect(await checkOf('2')).toMatchObject({ outcome: 'new', failures: 0, problem: undefined });
		expect(await house.store.checks.unreadable('exemple')).toEqual([]);
	});

	it('takes nothing from a question that is known', async () => {
		house.parliament.shows('1', unreadable);
		await house.refresh();
		expect(await checkOf('1')).toMatchObject({ outcome: 'unreadable' });
		expect(await house.store.questions.byRef('exemple', '1')).toMatchObject({ status: 'pending' });
	});
});

describe('a ref where nothing is', () => {
	it('is tried again as long as the source says so', async () => {
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		expect((await checkOf('2'))?.nextAt).toBe(house.clock() + HOUR);
		house.later(10 * DAY);
		await house.refresh();
		expect(await checkOf('2')).toMatchObject({ outcome: 'absent', nextAt: undefined });
	});

	it('is alerted when a question appears there after all', async () => {
		await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		house.parliament.publishes({ ref: '2' });
		house.later(HOUR);
		await house.refresh();
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 3: asked', 'channel:alertes alert 2: asked']);
	});

	it('does not make a question fresh that was there before', async () => {
		const before = await house.store.questions.byRef('exemple', '1');
		house.parliament.shows('1', { kind: 'absent' });
		await house.refresh();
		expect(await house.store.questions.byRef('exemple', '1')).toEqual(before);
		house.parliament.shows('1', { kind: 'unchanged' });
		house.later(HOUR);
		await house.refresh();
		expect(await house.store.questions.byRef('exemple', '1')).toEqual({ ...before, checkedAt: house.clock() });
	});

	it('is not tried again where a document of another kind is', async () => {
		house.parliament.shows('2', { kind: 'other' });
		await house.refresh();
		expect(await checkOf('2')).toMatchObject({ outcome: 'other', nextAt: undefined });
	});
});

describe('a site that fails', () => {
	it('is left alone after three failures in a row, with everything as it was', async () => {
		await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
		for (const ref of ['2', '3', '4', '5']) house.parliament.publishes({ ref });
		await house.refresh();
		await house.dispatch();
		const [deliveries, counts] = [await house.store.deliveries.recent(99), await house.store.questions.counts()];
		house.parliament.goesDown();
		house.setTime('2026-06-01T08:00:00Z');
		const reads = house.parliament.reads.length;
		expect(await house.refresh()).toMatchObject({
			problem: expect.stringContaining('exemple answered 503'),
			overdue: 0,
			tally: { failed: 3, requests: 3 },
		});
		expect(house.parliament.reads.length - reads).toBe(3);
		expect(await house.store.deliveries.recent(99)).toEqual(deliveries);
		expect(await house.store.questions.counts()).toEqual(counts);
	});

	it('is read again by the next run', async () => {
		house.parliament.goesDown();
		expect((await house.refresh()).problem).toBeDefined();
		house.parliament.comesBack();
		house.parliament.publishes({ ref: '2' });
		house.later(DAY);
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 1, failed: 0 } });
	});

	it('does not hold up what is new behind one page that fails alone', async () => {
		for (const ref of ['2', '3', '4']) house.parliament.publishes({ ref });
		house.parliament.failsAt('2');
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 2, failed: 1 } });
		house.parliament.comesBack();
		house.later(HOUR);
		expect(await house.refresh()).toMatchObject({ tally: { new: 1 } });
	});
});
