import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestSettings, workAt } from './a-digest.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { told } from './told.ts';

let house: TestHouse;

beforeEach(async () => {
	// 9:00 in Brussels, on a Tuesday.
	house = await openFilledHouse({ start: Date.parse('2026-03-03T08:00:00Z') });
});

afterEach(() => house.close());

async function publishAt(time: string, ref: string): Promise<void> {
	house.setTime(time);
	house.parliament.publishes({ ref });
	await house.refresh();
}

function lastDate() {
	return house.store.digests.ofChannel('digest').then((digest) => digest?.lastDate);
}

describe('a digest', () => {
	it('covers from when it was turned on', async () => {
		await publishAt('2026-03-03T10:00:00Z', '2');
		await house.digests.turnOn(digestSettings());
		await publishAt('2026-03-03T11:00:00Z', '3');
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(told(house)).toEqual(['channel:digest digest 3: asked']);
		expect(house.messages).toMatchObject([
			{ letter: { content: { date: '2026-03-04', since: Date.parse('2026-03-03T10:00:00Z'), total: 1 } } },
		]);
	});

	it('is written once a local date, at its hour', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-03T22:59:00Z');
		await workAt(house, '2026-03-04T06:29:59Z');
		expect(told(house)).toHaveLength(0);
		await workAt(house, '2026-03-04T06:30:00Z');
		await workAt(house, '2026-03-04T06:30:05Z');
		await workAt(house, '2026-03-04T22:00:00Z');
		expect(told(house)).toHaveLength(1);
		await workAt(house, '2026-03-05T06:30:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('tells each event in one digest, and none twice', async () => {
		await house.digests.turnOn(digestSettings());
		await publishAt('2026-03-03T10:00:00Z', '2');
		await workAt(house, '2026-03-04T06:30:00Z');
		await publishAt('2026-03-04T06:30:01Z', '3');
		await workAt(house, '2026-03-05T06:30:00Z');
		expect(told(house)).toEqual(['channel:digest digest 2: asked', 'channel:digest digest 3: asked']);
	});

	it('makes up once for the hours that were missed', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await publishAt('2026-03-03T10:00:00Z', '2');
		await workAt(house, '2026-03-07T14:00:00Z');
		await workAt(house, '2026-03-07T15:00:00Z');
		expect(told(house)).toEqual(['channel:digest digest 2: asked']);
		expect(await lastDate()).toBe('2026-03-07');
		await workAt(house, '2026-03-08T06:30:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('does not make up for an hour before it was turned on', async () => {
		await house.digests.turnOn(digestSettings({ at: '08:00', whenEmpty: 'line' }));
		await workAt(house, '2026-03-03T12:00:00Z');
		expect(told(house)).toEqual([]);
	});

	it('comes no second time on a day whose hour was changed', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		await house.digests.turnOn(digestSettings({ at: '18:00', whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T17:00:00Z');
		expect(told(house)).toHaveLength(1);
		await workAt(house, '2026-03-05T17:00:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('promises the hour at which it then comes, when it was moved after the one of the day', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		house.setTime('2026-03-04T09:00:00Z');
		const moved = await house.digests.turnOn(digestSettings({ whenEmpty: 'line', at: '18:00' }));
		expect(house.digests.nextAt(moved)).toBe(Date.parse('2026-03-05T17:00:00Z'));
		await workAt(house, '2026-03-05T16:59:59Z');
		expect(told(house)).toHaveLength(1);
		await workAt(house, '2026-03-05T17:00:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('does not come at once when its hour is moved to one that has passed', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line', at: '18:00' }));
		await workAt(house, '2026-03-03T17:00:00Z');
		house.setTime('2026-03-04T09:00:00Z');
		const moved = await house.digests.turnOn(digestSettings({ whenEmpty: 'line', at: '08:00' }));
		await workAt(house, '2026-03-04T09:00:05Z');
		expect(told(house)).toHaveLength(1);
		expect(house.digests.nextAt(moved)).toBe(Date.parse('2026-03-05T07:00:00Z'));
		await workAt(house, '2026-03-05T07:00:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('comes tomorrow though its zone was set wrong for a moment', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		house.setTime('2026-03-03T22:00:00Z');
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line', timeZone: 'Asia/Tokyo', at: '06:00' }));
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(told(house)).toHaveLength(1);
	});

	it('promises the hour at which it then comes, when its zone is moved a day to the west', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line', timeZone: 'Pacific/Kiritimati' }));
		await workAt(house, '2026-03-03T17:30:00Z');
		expect(await lastDate()).toBe('2026-03-04');
		const moved = await house.digests.turnOn(
			digestSettings({ whenEmpty: 'line', timeZone: 'Pacific/Honolulu', at: '08:00' }),
		);
		// It is the 3rd there, and the channel has had the 4th.
		expect(house.digests.nextAt(moved)).toBe(Date.parse('2026-03-05T18:00:00Z'));
		await workAt(house, '2026-03-05T17:59:59Z');
		expect(told(house)).toHaveLength(1);
		await workAt(house, '2026-03-05T18:00:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('is not told twice where it is written while its settings change', async () => {
		await house.digests.turnOn(digestSettings());
		await publishAt('2026-03-03T10:00:00Z', '2');
		house.setTime('2026-03-04T06:30:00Z');
		await Promise.all([house.digestWriter.writeDue(), house.digests.turnOn(digestSettings({ at: '06:00' }))]);
		await house.dispatch();
		await workAt(house, '2026-03-05T06:30:00Z');
		expect(told(house)).toEqual(['channel:digest digest 2: asked']);
	});

	it.each([
		['spring skips', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00Z'],
		['autumn repeats', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00Z'],
	])('at half past two comes once on the night when %s that', async (_, before, hour) => {
		house.setTime(before);
		await house.digests.turnOn(digestSettings({ at: '02:30', whenEmpty: 'line' }));
		await workAt(house, new Date(Date.parse(hour) - 1).toISOString());
		expect(told(house)).toEqual([]);
		await workAt(house, hour);
		for (let minutes = 0; minutes < 240; minutes += 5) {
			house.later(5 * 60_000);
			await house.digestWriter.writeDue();
		}
		await house.dispatch();
		expect(told(house)).toHaveLength(1);
	});

	it('comes on its days only, with what the others brought', async () => {
		await house.digests.turnOn(digestSettings({ days: [5] }));
		await publishAt('2026-03-03T10:00:00Z', '2');
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(told(house)).toEqual([]);
		await workAt(house, '2026-03-06T06:30:00Z');
		expect(told(house)).toEqual(['channel:digest digest 2: asked']);
	});

	it('keeps to the wall clock of its channel', async () => {
		await house.digests.turnOn(digestSettings({ timeZone: 'America/New_York', whenEmpty: 'line' }));
		await workAt(house, '2026-03-03T12:29:00Z');
		expect(told(house)).toEqual([]);
		await workAt(house, '2026-03-03T12:30:00Z');
		expect(told(house)).toHaveLength(1);
	});

	it('is not sent where it was turned off before', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		house.setTime('2026-03-04T06:30:00Z');
		expect(await house.digestWriter.writeDue()).toBe(1);
		expect(await house.digests.turnOff('digest')).toBe(true);
		await house.dispatch();
		expect(told(house)).toEqual([]);
	});

	it('starts anew where it is turned off and on again', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		await house.digests.turnOff('digest');
		await house.digests.turnOn(digestSettings({ at: '18:00' }));
		await publishAt('2026-03-04T10:00:00Z', '2');
		await workAt(house, '2026-03-04T17:00:00Z');
		expect(told(house)).toEqual(['channel:digest digest ', 'channel:digest digest 2: asked']);
	});
});

describe('a digest asked for now', () => {
	it('tells what happened since the last and keeps the regular one of the day', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await publishAt('2026-03-04T05:00:00Z', '2');
		await house.digestWriter.now('digest');
		await house.dispatch();
		await publishAt('2026-03-04T06:00:00Z', '3');
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(told(house)).toEqual(['channel:digest digest 2: asked', 'channel:digest digest 3: asked']);
	});

	it('after the regular one does not bring that again', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		await publishAt('2026-03-04T08:00:00Z', '2');
		await house.digestWriter.now('digest');
		await workAt(house, '2026-03-04T09:00:00Z');
		expect(told(house)).toEqual(['channel:digest digest ', 'channel:digest digest 2: asked']);
		expect(await lastDate()).toBe('2026-03-04');
	});

	it('is nothing where no digest was turned on', async () => {
		expect(await house.digestWriter.now('elsewhere')).toBeUndefined();
	});
});
