import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/subscription.ts';
import type { NewDelivery, Payload } from '../../src/store/contract/deliveries.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { describeStore } from './backends.ts';

const marsh: Target = { kind: 'channel', guildId: '10', channelId: '11' };
const pond: Target = { kind: 'channel', guildId: '10', channelId: '12' };
const odile: Target = { kind: 'direct', userId: '11' };
const item = { questionId: 1, events: [1, 2], subscriptions: [3] };

function owed(key: string, facts: Partial<NewDelivery> = {}): NewDelivery {
	return {
		key,
		target: marsh,
		locale: 'fr',
		payload: { kind: 'alert', item },
		pace: 'now',
		state: 'due',
		dueAt: 100,
		runId: undefined,
		createdAt: 50,
		...facts,
	};
}

async function dueKeys({ deliveries }: Store, now: number, limit = 10): Promise<readonly string[]> {
	return (await deliveries.due(now, limit)).map(({ key }) => key);
}

describeStore('deliveries', (open) => {
	const payloads: readonly Payload[] = [
		{ kind: 'alert', item },
		{ kind: 'bundle', items: [item, item] },
		{ kind: 'flood', source: 'chambre-des-marais', items: [] },
		{ kind: 'digest', digestId: 4, date: '2031-10-06', since: 1, after: 2, upTo: 3, past: { first: 5, last: 7 } },
		{ kind: 'revision', deliveryId: 3, events: [2] },
		{ kind: 'notice', key: 'problem.gone', values: { channel: '<#1>' } },
	];

	test.each(payloads)('keeps what is to be said: $kind', async (payload) => {
		const { deliveries } = await open();
		const delivery = owed('a', { payload, target: odile });
		const [added] = await deliveries.add([delivery]);
		const expected = {
			...delivery,
			attempts: 0,
			error: undefined,
			parts: undefined,
			inFlightSince: undefined,
			postedIn: undefined,
			insteadOf: undefined,
			messageIds: [],
			sentAt: undefined,
		};
		expect(added).toStrictEqual({ ...expected, id: added?.id });
		expect(await deliveries.byId(added?.id ?? 0)).toStrictEqual(added);
	});

	test('one message is owed once', async () => {
		const { deliveries } = await open();
		await deliveries.add([owed('a')]);
		const added = await deliveries.add([owed('a', { target: pond }), owed('b')]);
		expect(added.map(({ key }) => key)).toEqual(['b']);
		expect(await deliveries.counts()).toMatchObject({ due: 2 });
	});

	test('a target gets its messages in order, one at a time', async () => {
		const store = await open();
		const [first] = await store.deliveries.add([
			owed('marsh 1'),
			owed('marsh 2', { dueAt: 10 }),
			owed('odile 1', { target: odile }),
			owed('pond 1', { target: pond, dueAt: 500 }),
		]);
		expect(await dueKeys(store, 100)).toEqual(['marsh 1', 'odile 1']);
		expect(await dueKeys(store, 100, 1)).toEqual(['marsh 1']);
		expect(await dueKeys(store, 99)).toEqual([]);
		await store.deliveries.sent(first?.id ?? 0, 150);
		expect(await dueKeys(store, 100)).toEqual(['marsh 2', 'odile 1']);
	});

	test('one that tells instead of others takes the turn of the first of them', async () => {
		const store = await open();
		const [first, , third] = await store.deliveries.add([owed('1'), owed('2'), owed('3')]);
		await store.deliveries.add([owed('instead', { insteadOf: first?.id })]);
		await store.deliveries.supersede([first?.id ?? 0]);
		expect(await dueKeys(store, 100)).toEqual(['instead']);
		expect((await store.deliveries.headOf(marsh))?.key).toBe('instead');
		expect((await store.deliveries.stuckSince(100)).map(({ key }) => key)).toEqual(['instead', '2', '3']);
		await store.deliveries.fail(third?.id ?? 0, { error: 'no', unsettled: false });
		const failing = (await store.deliveries.headOf(marsh))?.id ?? 0;
		await store.deliveries.fail(failing, { error: 'no', unsettled: false });
		expect((await store.deliveries.failedOf(marsh)).map(({ key }) => key)).toEqual(['instead', '3']);
	});

	test('one that waits to be tried again holds back its own target only', async () => {
		const store = await open();
		const [first] = await store.deliveries.add([owed('marsh 1'), owed('marsh 2'), owed('pond 1', { target: pond })]);
		await store.deliveries.retry(first?.id ?? 0, { dueAt: 900, error: '503', unsettled: false });
		expect(await dueKeys(store, 200)).toEqual(['pond 1']);
		expect(await store.deliveries.nextDueAt()).toBe(100);
		expect(await dueKeys(store, 900)).toEqual(['marsh 1', 'pond 1']);
		expect(await store.deliveries.byId(first?.id ?? 0)).toMatchObject({ attempts: 1, error: '503', state: 'due' });
	});

	test('one that failed for good holds nobody back', async () => {
		const store = await open();
		const [first] = await store.deliveries.add([owed('marsh 1'), owed('marsh 2')]);
		await store.deliveries.fail(first?.id ?? 0, { error: 'Missing Access', unsettled: false });
		expect(await dueKeys(store, 100)).toEqual(['marsh 2']);
		expect(await store.deliveries.byId(first?.id ?? 0)).toMatchObject({ state: 'failed', error: 'Missing Access' });
	});

	test('one that failed is due again, before those of its target that came later, when it is to be tried again', async () => {
		const store = await open();
		const { deliveries } = store;
		const [first, second] = await deliveries.add([owed('marsh 1'), owed('pond 1', { target: pond }), owed('marsh 2')]);
		for (const { id } of [first, second].flatMap((each) => each ?? []))
			await deliveries.fail(id, { error: 'Missing Access', unsettled: false });
		expect(await deliveries.tryAgain({ ids: [first?.id ?? 0, 999], now: 700 })).toEqual([first?.id]);
		expect(await dueKeys(store, 700)).toEqual(['marsh 1']);
		expect(await deliveries.byId(first?.id ?? 0)).toMatchObject({ attempts: 0, error: undefined, dueAt: 700 });
		expect((await deliveries.inStates(['failed', 'held'], 9)).map(({ key }) => key)).toEqual(['pond 1']);
		expect(await deliveries.tryAgain({ ids: undefined, now: 700 })).toEqual([second?.id]);
		expect((await deliveries.inStates(['due'], 2)).map(({ key }) => key)).toEqual(['marsh 1', 'pond 1']);
	});

	test('knows when the next one falls due, behind one that waits too', async () => {
		const { deliveries } = await open();
		expect(await deliveries.nextDueAt()).toBeUndefined();
		await deliveries.add([
			owed('marsh 1', { dueAt: 700 }),
			owed('marsh 2', { dueAt: 1 }),
			owed('held', { state: 'held' }),
		]);
		expect(await deliveries.nextDueAt()).toBe(700);
	});

	test('holds back those of a run, and those of a slower pace, until they are let go', async () => {
		const store = await open();
		const { deliveries } = store;
		const runId = await store.refreshes.start({ source: 'a', startedAt: 1, backfill: false });
		const held = { state: 'held', runId } as const;
		await deliveries.add([
			owed('run 1', held),
			owed('run 2', { ...held, target: pond }),
			owed('daily', { ...held, pace: 'daily', dueAt: 300 }),
			owed('weekly', { state: 'held', pace: 'weekly', dueAt: 200 }),
		]);
		expect(await dueKeys(store, 1_000)).toEqual([]);
		const ofRun = await deliveries.heldOfRun(runId);
		expect(ofRun.map(({ key }) => key)).toEqual(['run 1', 'run 2']);
		expect((await deliveries.heldUntil(250)).map(({ key }) => key)).toEqual(['weekly']);
		const slow = await deliveries.heldUntil(300);
		expect(slow.map(({ key }) => key)).toEqual(['daily', 'weekly']);
		await deliveries.release(ofRun.map(({ id }) => id));
		await deliveries.supersede(slow.map(({ id }) => id));
		expect(await dueKeys(store, 1_000)).toEqual(['run 1', 'run 2']);
		expect(await deliveries.heldUntil(1_000)).toEqual([]);
		expect(await deliveries.counts()).toEqual({ held: 0, due: 2, sent: 0, failed: 0, superseded: 2, expired: 0 });
	});

	test('what was written stays as it was written, until all of it is sent', async () => {
		const { deliveries } = await open();
		const [first] = await deliveries.add([owed('a')]);
		const id = first?.id ?? 0;
		await deliveries.written(id, ['[1]', '[2]']);
		await deliveries.partSent(id, { messageId: '900', channelId: '11' });
		await deliveries.retry(id, { dueAt: 900, error: '503', unsettled: false });
		expect(await deliveries.due(900, 1)).toMatchObject([{ parts: ['[1]', '[2]'], messageIds: ['900'] }]);
		await deliveries.sent(id, 901);
		expect(await deliveries.byId(id)).toMatchObject({ parts: undefined, messageIds: ['900'] });
	});

	test('what was sent stays sent', async () => {
		const store = await open();
		const { deliveries } = store;
		const [first] = await deliveries.add([owed('a')]);
		const id = first?.id ?? 0;
		await deliveries.partSent(id, { messageId: '900', channelId: '11' });
		await deliveries.partSent(id, { messageId: '901', channelId: '11' });
		await deliveries.sent(id, 150);
		await deliveries.release([id]);
		await deliveries.supersede([id]);
		expect(await deliveries.byId(id)).toMatchObject({ state: 'sent', sentAt: 150, messageIds: ['900', '901'] });
		expect(await dueKeys(store, 1_000)).toEqual([]);
	});

	test('a part that was handed over is in flight until Discord has it, or is known not to', async () => {
		const { deliveries } = await open();
		const [first] = await deliveries.add([owed('a')]);
		const id = first?.id ?? 0;
		const since = async () => (await deliveries.byId(id))?.inFlightSince;
		await deliveries.handedOver(id, 200);
		await deliveries.handedOver(id, 300);
		expect(await since()).toBe(200);
		await deliveries.retry(id, { dueAt: 900, error: '503', unsettled: true });
		expect(await since()).toBe(200);
		await deliveries.retry(id, { dueAt: 900, error: '429', unsettled: false });
		expect(await since()).toBeUndefined();
		await deliveries.handedOver(id, 400);
		await deliveries.partSent(id, { messageId: '900', channelId: '12' });
		expect(await deliveries.byId(id)).toMatchObject({ inFlightSince: undefined, postedIn: '12', messageIds: ['900'] });
	});

	test('the alerts about a question are found again, once they were sent', async () => {
		const { deliveries } = await open();
		const other = { kind: 'alert', item: { ...item, questionId: 2 } } as const;
		const added = await deliveries.add([
			owed('a'),
			owed('b', { target: pond }),
			owed('c', { payload: other }),
			owed('d', { payload: { kind: 'bundle', items: [item] } }),
			owed('e'),
		]);
		for (const { id } of added.slice(0, 4)) await deliveries.sent(id, 150);
		expect((await deliveries.writtenAbout(1)).map(({ key }) => key)).toEqual(['a', 'b']);
		await deliveries.written(added[4]?.id ?? 0, ['on its way']);
		expect((await deliveries.writtenAbout(1)).map(({ key }) => key)).toEqual(['a', 'b', 'e']);
		expect((await deliveries.alertsAbout(1, pond)).map(({ key }) => key)).toEqual(['b']);
	});

	test('shows the newest first', async () => {
		const { deliveries } = await open();
		await deliveries.add([owed('a'), owed('b'), owed('c')]);
		expect((await deliveries.recent(2)).map(({ key }) => key)).toEqual(['c', 'b']);
	});
});
