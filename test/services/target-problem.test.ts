import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/services/send.ts';
import { digestSettings, workAt } from './a-digest.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel, directly } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;
let closed: boolean;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const topic = { kind: 'topic', query: 'bus' } as const;
const refused: SendOutcome = { kind: 'permanent', reason: 'missing-access', error: '50001 Missing Access' };

beforeEach(async () => {
	house = await openFilledHouse();
	closed = true;
	house.discordAnswers(async ({ target }) => (closed && target.kind === 'channel' ? refused : { kind: 'sent' }));
	await house.follows(deputy, { by: '701' });
	await house.follows(topic, { by: '702' });
	await house.follows({ kind: 'minister', keyOrName: 'Odile Prangey' }, { by: '702' });
});

afterEach(() => house.close());

async function publish(ref: string): Promise<void> {
	house.parliament.publishes({ ref });
	await house.refresh();
	await house.dispatch();
	house.later(60_000);
}

function notices() {
	return told(house).filter((line) => line.includes(' notice '));
}

describe('a channel that cannot be reached', () => {
	it('is told once to each person who set it up, in a direct message', async () => {
		await publish('2');
		await publish('3');
		expect(notices().toSorted()).toEqual(['direct:701 notice ', 'direct:702 notice ']);
		expect(house.messages.find(({ letter }) => letter.kind === 'notice')?.letter).toEqual({
			kind: 'notice',
			key: 'problem.missing-access',
			values: { channel: '<#alertes>' },
		});
	});

	it('marks every subscription of it, and its delivery as failed', async () => {
		await publish('2');
		const subscriptions = await house.store.subscriptions.ofTarget(aChannel('alertes'));
		expect(subscriptions.map(({ problem }) => problem)).toEqual(Array(3).fill('missing-access'));
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 1, due: 0, sent: 2 });
	});

	it('is forgiven after the next success, and told again when it closes once more', async () => {
		await publish('2');
		closed = false;
		await publish('3');
		const subscriptions = await house.store.subscriptions.ofTarget(aChannel('alertes'));
		expect(subscriptions.map(({ problem }) => problem)).toEqual(Array(3).fill(undefined));
		closed = true;
		await publish('4');
		expect(notices()).toHaveLength(4);
	});

	it('is told what it missed in one message, once it can be reached again', async () => {
		await publish('2');
		await publish('3');
		closed = false;
		await publish('4');
		await house.dispatch();
		const reached = told(house).filter((line) => line.startsWith('channel:'));
		expect(reached.slice(-2)).toEqual(['channel:alertes alert 4: asked', 'channel:alertes bundle 2: asked; 3: asked']);
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0, superseded: 2 });
	});

	it('gets a single alert that it missed as the alert that it was', async () => {
		await publish('2');
		closed = false;
		await publish('3');
		await house.dispatch();
		expect(told(house).at(-1)).toBe('channel:alertes alert 2: asked');
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0, superseded: 0 });
	});

	it('gets a flood that it missed as the one message that it was', async () => {
		for (let ref = 2; ref <= 240; ref += 1) house.parliament.publishes({ ref: String(ref) });
		await house.refresh();
		await house.dispatch();
		await publish('241');
		closed = false;
		await publish('242');
		await house.dispatch();
		const kinds = house.messages.filter(({ target }) => target.kind === 'channel').map(({ letter }) => letter.kind);
		expect(kinds.slice(-3)).toEqual(['alert', 'flood', 'alert']);
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0 });
	});

	it('is not told again what Discord refused for what it says', async () => {
		house.discordAnswers(async () => ({ kind: 'permanent', reason: 'invalid', error: '50035' }));
		await publish('2');
		house.discordAnswers(async () => ({ kind: 'sent' }));
		await publish('3');
		expect(told(house).filter((line) => line.includes('2: asked'))).toHaveLength(1);
		expect((await house.store.deliveries.failedOf(aChannel('alertes'))).length).toBe(1);
	});

	it('has the digests that it missed as one, of the whole period', async () => {
		await house.digests.turnOn(digestSettings({ channelId: 'alertes' }));
		for (const [day, ref] of [
			[4, '2'],
			[5, '3'],
			[6, '4'],
		] as const) {
			house.setTime(`2026-03-0${day}T01:00:00Z`);
			house.parliament.publishes({ ref });
			await house.refresh();
			await workAt(house, `2026-03-0${day}T07:00:00Z`);
		}
		closed = false;
		await publish('5');
		await house.dispatch();
		const reached = told(house).filter((line) => line.startsWith('channel:'));
		expect(reached.slice(-3)).toEqual([
			'channel:alertes alert 5: asked',
			'channel:alertes bundle 2: asked; 3: asked; 4: asked',
			'channel:alertes digest 2: asked; 3: asked; 4: asked',
		]);
		expect(house.messages.at(-1)?.letter).toMatchObject({
			content: {
				date: '2026-03-06',
				since: Date.parse('2026-03-03T09:00:00Z'),
				until: Date.parse('2026-03-06T07:00:00Z'),
			},
		});
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0 });
	});

	it('gets the rest of a message that was cut off when it closed', async () => {
		house.discordAnswers(async ({ onPart }) => {
			await onPart({ messageId: 'm1', channelId: 'alertes' });
			return refused;
		});
		await publish('2');
		house.discordAnswers(async () => ({ kind: 'sent' }));
		await publish('3');
		await house.dispatch();
		expect(house.messages.at(-1)).toMatchObject({ deliveryId: house.messages[0]?.deliveryId, alreadySent: ['m1'] });
	});

	it('is told to whoever turned its digest on, where nothing is followed', async () => {
		const place = {
			guildId: '900',
			channelId: 'digest',
			at: '07:30',
			timeZone: 'Europe/Brussels',
			locale: 'fr',
		} as const;
		const days = [1, 2, 3, 4, 5, 6, 7];
		await house.digests.turnOn({ ...place, days, scope: 'everything', whenEmpty: 'line', createdBy: '703' });
		await house.digestWriter.now('digest');
		await house.dispatch();
		expect(notices()).toEqual(['direct:703 notice ']);
	});
});

it('tells nobody of direct messages that are closed, but notes it', async () => {
	house.discordAnswers(async () => ({ kind: 'permanent', reason: 'closed-direct-messages', error: '50007' }));
	await house.follows(deputy, { target: directly('704'), by: '704' });
	house.parliament.publishes({ ref: '2' });
	await house.refresh();
	await house.dispatch();
	expect(notices().filter((line) => line.startsWith('direct:704'))).toEqual([]);
	expect(await house.store.subscriptions.ofTarget(directly('704'))).toMatchObject([
		{ problem: 'closed-direct-messages' },
	]);
});
