import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDepartures } from '../../src/services/departures.ts';
import { digestSettings } from './a-digest.ts';
import { DAY, openFilledHouse, type TestHouse } from './a-house.ts';
import { recordingLog } from './recording-log.ts';
import { aChannel, directly } from './targets.ts';

let house: TestHouse;
let departures: ReturnType<typeof createDepartures>;

beforeEach(async () => {
	house = await openFilledHouse();
	departures = createDepartures({ store: house.store, clock: house.clock, log: recordingLog().log });
	await house.store.guilds.present('900', 'fr');
	await house.follows({ kind: 'topic', query: 'bus' });
	await house.follows({ kind: 'topic', query: 'bus' }, { target: directly('701') });
	await house.digests.turnOn(digestSettings());
});

afterEach(() => house.close());

describe('a server that removed the bot', () => {
	it('loses its data after thirty days, and nobody else does', async () => {
		await departures.reconcile([]);
		house.later(29 * DAY);
		expect(await departures.purge()).toBe(0);
		expect(await house.store.subscriptions.ofTarget(aChannel('alertes'))).toHaveLength(1);
		house.later(2 * DAY);
		expect(await departures.purge()).toBe(1);
		expect(await house.store.subscriptions.ofTarget(aChannel('alertes'))).toEqual([]);
		expect(await house.store.digests.ofChannel('digest')).toBeUndefined();
		expect(await house.store.subscriptions.ofTarget(directly('701'))).toHaveLength(1);
	});

	it('counts from when it left, however often the bot starts', async () => {
		await departures.reconcile([]);
		house.later(20 * DAY);
		await departures.reconcile([]);
		house.later(11 * DAY);
		expect(await departures.purge()).toBe(1);
	});

	it('keeps its data where it takes the bot back in time', async () => {
		await departures.reconcile([]);
		house.later(29 * DAY);
		await house.store.guilds.present('900', 'fr');
		house.later(30 * DAY);
		expect(await departures.purge()).toBe(0);
	});

	it('is not one that Discord lists', async () => {
		await departures.reconcile(['900']);
		house.later(60 * DAY);
		expect(await departures.purge()).toBe(0);
	});
});
