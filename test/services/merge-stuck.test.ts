import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targetKey } from '../../src/services/target-key.ts';
import { digestSettings, workAt } from './a-digest.ts';
import { DAY, HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;
let down: boolean;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

beforeEach(async () => {
	house = await openFilledHouse();
	down = true;
	house.discordAnswers(async ({ target }) =>
		down && targetKey(target) === 'channel:alertes' ? { kind: 'transient', error: '503' } : { kind: 'sent' },
	);
	await house.follows(deputy);
});
afterEach(() => house.close());

async function publish(ref: string): Promise<void> {
	house.parliament.publishes({ ref });
	await house.refresh();
	await house.dispatch();
}

/** What reaches the channel once it answers again. */
async function afterTheFailure(): Promise<readonly string[]> {
	down = false;
	house.later(2 * HOUR);
	const before = house.messages.length;
	await house.dispatch();
	return told({ messages: house.messages.slice(before) });
}

describe('alerts that cannot be delivered', () => {
	it('come one by one, in order, when it passes within a week', async () => {
		await publish('2');
		house.later(6 * DAY);
		await publish('3');
		expect(await afterTheFailure()).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 3: asked']);
	});

	it('come in one message when it lasted longer, each once; another channel got each at once', async () => {
		await house.follows(deputy, { target: aChannel('autre') });
		await publish('2');
		await publish('3');
		house.later(7 * DAY + 1);
		await publish('4');
		expect(await afterTheFailure()).toEqual(['channel:alertes bundle 2: asked; 3: asked; 4: asked']);
		expect(told(house).filter((line) => line.startsWith('channel:autre'))).toHaveLength(3);
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, failed: 0, expired: 2, superseded: 1 });
	});

	it('are merged again after another week, and as few times as there is something to merge', async () => {
		await publish('2');
		await publish('3');
		house.later(8 * DAY);
		for (let times = 0; times < 5; times += 1) await house.dispatch();
		expect((await house.store.deliveries.inStates(['due'], 9)).length).toBe(1);
		expect((await house.store.deliveries.recent(99)).length).toBe(3);
		await publish('4');
		house.later(8 * DAY);
		expect(await afterTheFailure()).toEqual(['channel:alertes bundle 2: asked; 3: asked; 4: asked']);
	});

	it('leave a message that may be there all the same as it is', async () => {
		house.discordAnswers(async ({ onHandOver }) => {
			await onHandOver();
			return { kind: 'transient', error: 'socket hang up', unsettled: true };
		});
		await publish('2');
		house.discordAnswers(async () => ({ kind: down ? 'transient' : 'sent', error: '503' }));
		await publish('3');
		house.later(8 * DAY);
		expect(await afterTheFailure()).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 3: asked']);
		expect(house.messages.at(-2)?.inFlightSince).toBeDefined();
	});

	it('leave a message that was cut off as it is', async () => {
		house.discordAnswers(async ({ onPart }) => {
			await onPart({ messageId: 'm1', channelId: 'alertes' });
			return { kind: 'transient', error: '503' };
		});
		await publish('2');
		house.discordAnswers(async () => ({ kind: down ? 'transient' : 'sent', error: '503' }));
		await publish('3');
		house.later(8 * DAY);
		expect(await afterTheFailure()).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 3: asked']);
	});
});

it('digests that cannot be delivered for more than a week come as one, of the whole period', async () => {
	await house.store.subscriptions.remove((await house.store.subscriptions.ofTarget(aChannel('alertes')))[0]?.id ?? 0);
	await house.digests.turnOn(digestSettings({ channelId: 'alertes' }));
	for (let day = 4; day <= 12; day += 1) {
		const date = `2026-03-${String(day).padStart(2, '0')}`;
		house.setTime(`${date}T01:00:00Z`);
		house.parliament.publishes({ ref: String(day - 2), askedOn: '2026-03-03' });
		await house.refresh();
		await workAt(house, `${date}T07:00:00Z`);
	}
	const [line, ...others] = await afterTheFailure();
	expect(others).toEqual([]);
	expect(line).toMatch(/^channel:alertes digest 2: asked; 3: asked; .*10: asked$/);
	expect(house.messages.at(-1)?.letter).toMatchObject({ content: { date: '2026-03-12', total: 9 } });
});
