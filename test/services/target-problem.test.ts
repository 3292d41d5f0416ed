import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/services/dispatch.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel, directly } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;
let closed: boolean;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const topic = { kind: 'topic', query: 'bus' } as const;
const refused: Outcome = { kind: 'permanent', reason: 'missing-access', error: '50001 Missing Access' };

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
