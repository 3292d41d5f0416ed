import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { openFilledHouse, type TestHouse, timeZone } from './a-house.ts';
import { aChannel, directly, someoneManaging } from './targets.ts';
import { newsOf, told } from './told.ts';

let house: TestHouse;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

beforeEach(async () => {
	// A Tuesday, in winter time: Brussels is an hour ahead.
	house = await openFilledHouse({ start: Date.parse('2026-03-03T08:00:00Z') });
});

afterEach(() => house.close());

async function sendAt(time: string): Promise<void> {
	house.setTime(time);
	await house.writeBundles();
	await house.dispatch();
}

async function digestAt(at: string): Promise<void> {
	await house.digests.turnOn({
		guildId: '900',
		channelId: 'alertes',
		at,
		timeZone,
		days: [1, 2, 3, 4, 5],
		scope: 'everything',
		whenEmpty: 'silent',
		locale: 'fr',
		createdBy: someoneManaging,
	});
}

describe('a slower pace', () => {
	it('bundles what happened since, once, at half past seven where there is no digest', async () => {
		await house.follows(deputy, { pace: 'daily', target: directly('701') });
		house.parliament.publishes({ ref: '2' });
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		await sendAt('2026-03-04T06:29:59Z');
		expect(told(house)).toEqual([]);
		await sendAt('2026-03-04T06:30:00Z');
		await sendAt('2026-03-04T06:31:00Z');
		expect(told(house)).toEqual(['direct:701 bundle 2: asked; 3: asked']);
	});

	it('comes at the hour of the digest of its channel', async () => {
		await digestAt('18:15');
		await house.follows(deputy, { pace: 'daily' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await sendAt('2026-03-03T17:14:00Z');
		expect(told(house)).toEqual([]);
		await sendAt('2026-03-03T17:15:00Z');
		expect(told(house)).toEqual(['channel:alertes bundle 2: asked']);
	});

	it('comes on Monday where it is weekly', async () => {
		await house.follows(deputy, { pace: 'weekly' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await sendAt('2026-03-08T20:00:00Z');
		expect(told(house)).toEqual([]);
		await sendAt('2026-03-09T06:30:00Z');
		expect(told(house)).toEqual(['channel:alertes bundle 2: asked']);
	});

	it('tells a question once, with all that happened to it', async () => {
		await house.follows(deputy, { pace: 'daily' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		house.later(3_600_000);
		house.parliament.publishes({ ref: '2', answers: [anAnswer()] });
		await house.refresh();
		await sendAt('2026-03-04T06:30:00Z');
		expect(told(house)).toEqual(['channel:alertes bundle 2: asked, answered']);
	});

	it('gives way to a subscription of the same target that wants to know at once', async () => {
		await house.follows(deputy, { pace: 'daily' });
		await house.follows({ kind: 'topic', query: 'bus' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
		await sendAt('2026-03-04T06:30:00Z');
		expect(house.messages).toHaveLength(1);
	});

	it('holds one bundle for each target', async () => {
		await house.follows(deputy, { pace: 'daily' });
		await house.follows(deputy, { pace: 'daily', target: aChannel('autre') });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await sendAt('2026-03-05T12:00:00Z');
		expect(told(house).toSorted()).toEqual(['channel:alertes bundle 2: asked', 'channel:autre bundle 2: asked']);
	});

	it('is not lost in a flood', async () => {
		await house.follows(deputy, { pace: 'daily' });
		for (let ref = 2; ref < 203; ref += 1) house.parliament.publishes({ ref: String(ref) });
		await house.refresh();
		await sendAt('2026-03-04T06:30:00Z');
		expect(house.messages).toHaveLength(1);
		expect(house.messages.flatMap(({ letter }) => newsOf(letter))).toHaveLength(201);
	});

	it('is not told to whoever stopped following meanwhile', async () => {
		const { id } = await house.follows(deputy, { pace: 'daily' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await house.store.subscriptions.remove(id);
		await sendAt('2026-03-04T06:30:00Z');
		expect(told(house)).toEqual([]);
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, held: 0, superseded: 2 });
	});
});
