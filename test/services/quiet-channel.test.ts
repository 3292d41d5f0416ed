import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { digestSettings } from './a-digest.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel, directly } from './targets.ts';
import { newsOf, told } from './told.ts';

let house: TestHouse;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const place = { guildId: '900', channelId: 'alertes' };
const night = { from: '22:00', until: '07:00' };

beforeEach(async () => {
	house = await openFilledHouse({ start: Date.parse('2026-03-03T08:00:00Z') });
	await house.follows(deputy);
	await house.quietChannel.set(place, night);
});

afterEach(() => house.close());

/** As the bot does every five seconds, and at each reading. */
async function at(time: string, ...refs: readonly string[]): Promise<void> {
	house.setTime(time);
	for (const ref of refs) house.parliament.publishes({ ref });
	if (refs.length > 0) await house.refresh();
	await house.writeBundles();
	await house.dispatch();
}

describe('a channel in its quiet hours', () => {
	it('gets what happened meanwhile at their end, in one message', async () => {
		await at('2026-03-03T20:59:00Z', '2');
		await at('2026-03-03T21:00:00Z', '3');
		await at('2026-03-04T02:00:00Z', '4');
		await at('2026-03-04T05:59:59Z');
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
		await at('2026-03-04T06:00:00Z');
		await at('2026-03-04T06:00:05Z');
		expect(told(house).slice(1)).toEqual(['channel:alertes bundle 3: asked; 4: asked']);
		await at('2026-03-04T06:30:00Z', '5');
		expect(told(house).slice(2)).toEqual(['channel:alertes alert 5: asked']);
	});

	it('gets an alert that is alone as the alert that it is', async () => {
		await at('2026-03-03T23:00:00Z', '2');
		await at('2026-03-04T06:00:00Z');
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
	});

	it('is told once of a question to which several things happened', async () => {
		await at('2026-03-03T23:00:00Z', '2');
		house.parliament.publishes({ ref: '2', answers: [anAnswer()] });
		house.setTime('2026-03-04T01:00:00Z');
		await house.refresh();
		await at('2026-03-04T06:00:00Z');
		expect(told(house)).toEqual(['channel:alertes bundle 2: asked, answered']);
	});

	it('holds up no other channel and no person', async () => {
		await house.follows(deputy, { target: aChannel('autre') });
		await house.follows(deputy, { target: directly('701') });
		await at('2026-03-03T23:00:00Z', '2');
		expect(told(house).toSorted()).toEqual(['channel:autre alert 2: asked', 'direct:701 alert 2: asked']);
	});

	it('gets its digest at its hour all the same', async () => {
		await house.digests.turnOn(digestSettings({ ...place, at: '06:00', timeZone: 'Europe/Brussels' }));
		await at('2026-03-03T23:00:00Z', '2');
		house.setTime('2026-03-04T05:00:00Z');
		await house.digestWriter.writeDue();
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes digest 2: asked']);
		await at('2026-03-04T06:00:00Z');
		expect(told(house)).toHaveLength(2);
	});

	it('keeps to the clock of its digest', async () => {
		await house.digests.turnOn(digestSettings({ ...place, timeZone: 'America/New_York', at: '12:00' }));
		await at('2026-03-03T23:00:00Z', '2');
		expect(told(house)).toHaveLength(1);
		await at('2026-03-04T04:00:00Z', '3');
		expect(told(house)).toHaveLength(1);
		await at('2026-03-04T12:00:00Z');
		expect(told(house).at(-1)).toBe('channel:alertes alert 3: asked');
	});

	it('gets a flood as one message, then', async () => {
		house.setTime('2026-03-03T23:00:00Z');
		for (let ref = 2; ref < 210; ref += 1) house.parliament.publishes({ ref: String(ref) });
		await house.refresh();
		await at('2026-03-04T01:00:00Z', '210', '211');
		expect(told(house)).toEqual([]);
		await at('2026-03-04T06:00:00Z');
		expect(house.messages.map(({ letter }) => [letter.kind, newsOf(letter).length])).toEqual([
			['flood', 208],
			['bundle', 2],
		]);
	});

	it('gets what comes right after them after what they held back', async () => {
		await at('2026-03-03T23:00:00Z', '2');
		// The sources are read before held messages are looked at.
		house.setTime('2026-03-04T06:00:01Z');
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		await house.dispatch();
		expect(told(house)).toEqual([]);
		await at('2026-03-04T06:00:05Z');
		expect(told(house)).toEqual(['channel:alertes bundle 2: asked; 3: asked']);
	});

	it('gets what was held at once when they are turned off, and at the end of new ones', async () => {
		await at('2026-03-03T23:00:00Z', '2');
		await house.quietChannel.set(place, { from: '22:00', until: '08:30' });
		await at('2026-03-04T06:00:00Z');
		expect(told(house)).toEqual([]);
		await house.quietChannel.set(place, undefined);
		await at('2026-03-04T06:00:05Z');
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
	});

	it('loses nothing to a run that a crash cuts off', async () => {
		house.setTime('2026-03-03T23:00:00Z');
		const begun = { source: 'exemple', startedAt: house.clock(), backfill: false };
		const runId = await house.store.refreshes.start(begun);
		const question = house.parliament.publishes({ ref: '2' });
		await house.record(question, { runId, silent: false });
		await house.recover();
		await at('2026-03-03T23:00:05Z');
		expect(told(house)).toEqual([]);
		await at('2026-03-04T06:00:00Z');
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
	});
});
