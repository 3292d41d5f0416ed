import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRetention } from '../../src/services/retention.ts';
import type { DeliveryState, NewDelivery } from '../../src/store/contract/deliveries.ts';
import { DAY, openFilledHouse, type TestHouse } from './a-house.ts';
import { recordingLog } from './recording-log.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;
let eraseOld: ReturnType<typeof createRetention>;

beforeEach(async () => {
	house = await openFilledHouse();
	const { log } = recordingLog();
	eraseOld = createRetention({ deliveries: house.store.deliveries, clock: house.clock, log, slice: 2 });
});
afterEach(() => house.close());

/** One that is in that state as of now. */
async function owed(key: string, state: DeliveryState): Promise<void> {
	const { deliveries } = house.store;
	const delivery: NewDelivery = {
		key,
		target: aChannel('alertes'),
		locale: 'fr',
		payload: { kind: 'notice', key: 'problem.invalid', values: {} },
		pace: 'now',
		state: state === 'held' ? 'held' : 'due',
		dueAt: house.clock(),
		runId: undefined,
		createdAt: house.clock(),
	};
	const [{ id } = { id: 0 }] = await deliveries.add([delivery]);
	if (state === 'sent') await deliveries.sent(id, house.clock());
	if (state === 'failed') await deliveries.fail(id, { error: '50001', unsettled: false });
	if (state === 'superseded') await deliveries.supersede([id]);
}

const kept = async () => (await house.store.deliveries.recent(99)).map(({ key }) => key).toSorted();

describe('deliveries', () => {
	it('that have ended are erased ninety days later, and those that are still owed never', async () => {
		for (const state of ['sent', 'failed', 'superseded', 'due', 'held'] as const) await owed(state, state);
		house.later(90 * DAY);
		expect(await eraseOld()).toBe(0);
		house.later(1);
		expect(await eraseOld()).toBe(3);
		expect(await kept()).toEqual(['due', 'held']);
	});

	it('are erased slice by slice until none is left', async () => {
		for (let at = 0; at < 6; at += 1) await owed(`old ${at}`, 'sent');
		house.later(90 * DAY + 1);
		await owed('new', 'sent');
		expect(await eraseOld()).toBe(6);
		expect(await kept()).toEqual(['new']);
	});

	it('that went out late count from when they were sent', async () => {
		await owed('late', 'due');
		house.later(60 * DAY);
		const [late] = await house.store.deliveries.recent(1);
		await house.store.deliveries.sent(late?.id ?? 0, house.clock());
		house.later(60 * DAY);
		expect(await eraseOld()).toBe(0);
		house.later(31 * DAY);
		expect(await eraseOld()).toBe(1);
	});

	it('leave what happened where it was: nothing is told twice', async () => {
		await house.follows({ kind: 'topic', query: 'bus' });
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await house.dispatch();
		const { latestSeq, between } = house.store.events;
		const upTo = await latestSeq();
		const events = await between(0, upTo);
		house.later(91 * DAY);
		expect(await eraseOld()).toBe(1);
		await house.refresh();
		await house.dispatch();
		expect(told(house)).toContain('channel:alertes alert 2: asked');
		expect(told(house)).toEqual([...new Set(told(house))]);
		expect(events).toMatchObject([{ kind: 'asked' }]);
		expect(await between(0, upTo)).toEqual(events);
	});
});
