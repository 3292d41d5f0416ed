import { setImmediate as immediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/sending.ts';
import type { Target } from '../../src/domain/subscription.ts';
import { targetKey } from '../../src/services/target-key.ts';
import { type Message, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;
let failing: Set<string>;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const sent: SendOutcome = { kind: 'sent' };

beforeEach(async () => {
	house = await openFilledHouse();
	failing = new Set();
	house.discordAnswers(async ({ target }) =>
		failing.has(targetKey(target)) ? { kind: 'transient', error: '503 upstream' } : sent,
	);
});

afterEach(() => house.close());

async function publish(...refs: string[]): Promise<void> {
	for (const ref of refs) house.parliament.publishes({ ref });
	await house.refresh();
}

function sentTo(target: Target): readonly string[] {
	return told({ messages: house.messages.filter((message) => targetKey(message.target) === targetKey(target)) });
}

/** How long each next try waited, while it fails this way. */
async function pausesOf(outcome: SendOutcome, tries: number): Promise<readonly number[]> {
	house.discordAnswers(async () => outcome);
	const pauses: number[] = [];
	for (let attempt = 0; attempt < tries; attempt += 1) {
		await house.dispatch();
		const next = await house.store.deliveries.nextDueAt();
		pauses.push((next ?? 0) - house.clock());
		house.later((next ?? 0) - house.clock());
	}
	return pauses;
}

describe('dispatch', () => {
	it('sends each delivery once and says how many', async () => {
		await house.follows(deputy);
		await publish('2', '3');
		expect(await house.dispatch()).toBe(2);
		expect(await house.dispatch()).toBe(0);
		expect(house.messages).toHaveLength(2);
	});

	it('keeps the order of a target that fails for a while, and goes on with the others', async () => {
		await house.follows(deputy);
		await house.follows(deputy, { target: aChannel('autre') });
		failing.add('channel:alertes');
		await publish('2', '3');
		await house.dispatch();
		expect(sentTo(aChannel('alertes'))).toEqual(['channel:alertes alert 2: asked']);
		expect(sentTo(aChannel('autre'))).toEqual(['channel:autre alert 2: asked', 'channel:autre alert 3: asked']);
		failing.clear();
		house.later(60_000);
		await house.dispatch();
		expect(sentTo(aChannel('alertes')).slice(1)).toEqual([
			'channel:alertes alert 2: asked',
			'channel:alertes alert 3: asked',
		]);
	});

	it('sends what falls due for others while one hangs, when it is asked again', async () => {
		await house.follows(deputy);
		await house.follows({ kind: 'topic', query: 'bus' }, { target: aChannel('autre') });
		const hanging = Promise.withResolvers<SendOutcome>();
		const reached = Promise.withResolvers<void>();
		house.discordAnswers(async ({ target }) => {
			if (targetKey(target) === 'channel:alertes') return hanging.promise;
			if (sentTo(aChannel('autre')).length === 2) reached.resolve();
			return sent;
		});
		await publish('2');
		const first = house.dispatch();
		house.parliament.publishes({ ref: '3', askers: [{ name: 'Basile Hautcourt', group: undefined }] });
		await house.refresh();
		const again = house.dispatch();
		await reached.promise;
		hanging.resolve(sent);
		await Promise.all([first, again]);
		expect(sentTo(aChannel('autre'))).toEqual(['channel:autre alert 2: asked', 'channel:autre alert 3: asked']);
	});

	it('keeps to the order where what was missed falls due while others are being served', async () => {
		const others = Array.from({ length: 40 }, (_, at) => aChannel(`c${at}`));
		for (const target of others) await house.follows(deputy, { target });
		await house.follows(deputy);
		const free = Promise.withResolvers<SendOutcome>();
		house.discordAnswers(async ({ target }) => (targetKey(target) === 'channel:alertes' ? sent : free.promise));
		await publish('2');
		const [before] = await house.store.deliveries.recent(1);
		if (before === undefined) throw new Error('nothing is owed');
		await house.store.deliveries.fail(before.id, { error: 'missing-access', unsettled: false });
		await publish('3');
		const dispatched = house.dispatch();
		while (house.messages.length < 40) await immediate();
		await house.store.deliveries.tryAgain({ ids: [before.id], now: house.clock() });
		free.resolve(sent);
		await dispatched;
		expect(sentTo(aChannel('alertes'))).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 3: asked']);
	});

	it('waits twice as long after each failure, an hour at most', async () => {
		await house.follows(deputy);
		await publish('2');
		const pauses = await pausesOf({ kind: 'transient', error: '503' }, 12);
		expect(pauses.slice(0, 4)).toEqual([5000, 10_000, 20_000, 40_000]);
		expect(pauses.slice(-2)).toEqual([3_600_000, 3_600_000]);
	});

	it('waits as long as Discord asks', async () => {
		await house.follows(deputy);
		await publish('2');
		expect(await pausesOf({ kind: 'transient', error: '429', retryAfter: 90_000 }, 2)).toEqual([90_000, 90_000]);
	});

	it('keeps the same delivery and passes back the parts that Discord took', async () => {
		await house.follows(deputy);
		await publish('2');
		house.discordAnswers(async ({ alreadySent, onPart }) => {
			await onPart({ messageId: `m${alreadySent.length + 1}`, channelId: 'alertes' });
			return alreadySent.length < 2 ? { kind: 'transient', error: '503' } : sent;
		});
		for (let attempt = 0; attempt < 3; attempt += 1) {
			await house.dispatch();
			house.later(3_600_000);
		}
		expect(house.messages.map(({ alreadySent }: Message) => alreadySent)).toEqual([[], ['m1'], ['m1', 'm2']]);
		expect(new Set(house.messages.map(({ deliveryId }) => deliveryId)).size).toBe(1);
		expect(await house.store.deliveries.recent(1)).toMatchObject([
			{ state: 'sent', attempts: 3, messageIds: ['m1', 'm2', 'm3'], sentAt: expect.any(Number) },
		]);
	});

	it('tries again what failed in an unforeseen way, and goes on with the others', async () => {
		await house.follows(deputy);
		await house.follows(deputy, { target: aChannel('autre') });
		await publish('2');
		house.discordAnswers(async ({ target }) => {
			if (targetKey(target) === 'channel:alertes') throw new TypeError('unforeseen');
			return sent;
		});
		expect(await house.dispatch()).toBe(1);
		expect(await house.store.deliveries.counts()).toMatchObject({ sent: 1, due: 1 });
		expect(house.lines).toContainEqual(
			expect.objectContaining({ level: 'warn', facts: expect.objectContaining({ error: 'unforeseen' }) }),
		);
		house.discordAnswers(async () => sent);
		house.later(60_000);
		expect(await house.dispatch()).toBe(1);
	});

	it('sends nothing to whoever stopped following before', async () => {
		const { id } = await house.follows(deputy);
		await publish('2');
		await house.store.subscriptions.remove(id);
		expect(await house.dispatch()).toBe(0);
		expect(house.messages).toEqual([]);
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, superseded: 1 });
	});

	it('gives only the reasons that are left', async () => {
		const { id } = await house.follows(deputy);
		await house.follows({ kind: 'topic', query: 'bus' });
		await publish('2');
		await house.store.subscriptions.remove(id);
		await house.dispatch();
		expect(house.messages).toMatchObject([{ letter: { item: { reasons: [{ kind: 'topic', query: 'bus' }] } } }]);
	});

	it('goes on with what it wrote first, whatever has changed since', async () => {
		const { id } = await house.follows(deputy);
		await house.follows({ kind: 'topic', query: 'bus' });
		await publish('2');
		failing.add('channel:alertes');
		await house.dispatch();
		await house.store.subscriptions.remove(id);
		house.parliament.publishes({ ref: '2', title: 'Un tout autre titre' });
		house.later(2 * 3_600_000);
		await house.refresh();
		await house.dispatch();
		const [first, second] = house.messages;
		expect(second?.parts).toEqual(first?.parts);
		expect(second?.parts.join()).not.toContain('Un tout autre titre');
		expect(second?.deliveryId).toBe(first?.deliveryId);
	});

	it('does not go on once nobody follows any more', async () => {
		const { id } = await house.follows(deputy);
		await publish('2');
		failing.add('channel:alertes');
		await house.dispatch();
		await house.store.subscriptions.remove(id);
		failing.clear();
		house.later(60_000);
		expect(await house.dispatch()).toBe(0);
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, superseded: 1 });
	});

	it('leaves it to another bot as soon as that is the one that sends', async () => {
		await house.follows(deputy);
		await publish('2', '3');
		house.discordAnswers(async () => {
			house.sends(false);
			return sent;
		});
		expect(await house.dispatch()).toBe(1);
		expect(await house.dispatch()).toBe(0);
		expect(await house.store.deliveries.counts()).toMatchObject({ sent: 1, due: 1 });
		house.sends(true);
		expect(await house.dispatch()).toBe(1);
	});

	it('is not held up by a target that does not answer', async () => {
		const others = Array.from({ length: 60 }, (_, at) => aChannel(`autre-${at}`));
		await house.follows(deputy);
		for (const target of others) await house.follows(deputy, { target });
		await publish('2', '3');
		const answer = Promise.withResolvers<SendOutcome>();
		house.discordAnswers(async ({ target }) => {
			if (targetKey(target) === 'channel:alertes') return answer.promise;
			// The last message of the others: only now does it answer.
			if (house.messages.length === 1 + 2 * others.length) answer.resolve(sent);
			return sent;
		});
		expect(await house.dispatch()).toBe(2 + 2 * others.length);
		expect(sentTo(aChannel('alertes'))).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 3: asked']);
	});

	it('hands nothing more over once another bot is the one that sends, though it has begun', async () => {
		await house.follows(deputy);
		await publish('2');
		house.discordAnswers(async ({ onHandOver, onPart }) => {
			await onHandOver();
			await onPart({ messageId: 'm1', channelId: 'alertes' });
			house.sends(false);
			await onHandOver();
			return sent;
		});
		expect(await house.dispatch()).toBe(0);
		const [delivery] = await house.store.deliveries.recent(1);
		expect(delivery).toMatchObject({ state: 'due', messageIds: ['m1'], error: 'another bot sends now' });
	});

	it('stops where it cannot write down what was sent: it would be sent again and again', async () => {
		await house.follows(deputy);
		await publish('2', '3');
		house.discordAnswers(async ({ onHandOver, onPart }) => {
			await onHandOver();
			await house.close();
			await onPart({ messageId: 'm1', channelId: 'alertes' });
			return sent;
		});
		await expect(house.dispatch()).rejects.toThrow();
		expect(house.messages).toHaveLength(1);
		house = await openFilledHouse();
	});

	it('sends once when it is called twice at a time', async () => {
		await house.follows(deputy);
		await publish('2', '3');
		await Promise.all([house.dispatch(), house.dispatch()]);
		expect(house.messages).toHaveLength(2);
	});

	it('sends what came while it was sending, for a call made meanwhile', async () => {
		await house.follows(deputy);
		await publish('2');
		let second: Promise<number> | undefined;
		const { deliveries } = house.store;
		house.discordAnswers(async () => {
			if (second === undefined) {
				const [first] = await deliveries.recent(1);
				if (first === undefined) throw new Error('no delivery');
				await deliveries.add([{ ...first, key: 'another', state: 'due' }]);
				second = house.dispatch();
			}
			return sent;
		});
		await house.dispatch();
		await second;
		expect(house.messages).toHaveLength(2);
	});
});
