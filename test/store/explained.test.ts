import { expect, test } from 'vitest';
import type { Subject, Target } from '../../src/domain/subscription.ts';
import type { NewDelivery, Payload } from '../../src/store/contract/deliveries.ts';
import type { NewPastDigest } from '../../src/store/contract/past-digests.ts';
import { aMinister, aQuestion } from './a-question.ts';
import { aSubscription } from './a-subscription.ts';
import { describeStore, saved } from './backends.ts';

const marsh: Target = { kind: 'channel', guildId: '10', channelId: '11' };
const pond: Target = { kind: 'channel', guildId: '10', channelId: '12' };
const item = { questionId: 1, events: [4], subscriptions: [3] };
const other = { questionId: 12, events: [5], subscriptions: [3] };

function owed(key: string, payload: Payload, facts: Partial<NewDelivery> = {}): NewDelivery {
	return {
		...{ key, payload, target: marsh, locale: 'fr', pace: 'now', state: 'due' },
		...{ dueAt: 100, runId: undefined, createdAt: 50, ...facts },
	};
}

function digest(after: number, upTo: number): Payload {
	return { kind: 'digest', digestId: 4, date: '2031-10-06', since: 1, after, upTo };
}

const everything: readonly NewDelivery[] = [
	owed('alert', { kind: 'alert', item }),
	owed('alert of another', { kind: 'alert', item: other }),
	owed('elsewhere', { kind: 'alert', item }, { target: pond }),
	owed('bundle', { kind: 'bundle', items: [other, item] }),
	owed('bundle of others', { kind: 'bundle', items: [other] }),
	owed('flood', { kind: 'flood', source: 'marais', items: [item] }),
	owed('digest before', digest(1, 3)),
	owed('digest', digest(3, 4)),
	owed('digest after', digest(4, 9)),
	owed('revision', { kind: 'revision', deliveryId: 1, events: [4] }),
	owed('revision of another', { kind: 'revision', deliveryId: 2, events: [5] }),
	owed('notice', { kind: 'notice', key: 'problem.gone', values: { channel: '"questionId":1,' } }),
];

describeStore('what explains a delivery', (open) => {
	test('all that a target was told of a question, whatever told it', async () => {
		const { deliveries } = await open();
		await deliveries.add(everything);
		const found = await deliveries.ofTargetAbout(marsh, { questionId: 1, events: [4] });
		expect(found.map(({ key }) => key)).toEqual(['alert', 'bundle', 'flood', 'digest', 'revision']);
		const none = await deliveries.ofTargetAbout(pond, { questionId: 12, events: [5] });
		expect(none).toEqual([]);
	});

	test('what holds up a target is its oldest that is due', async () => {
		const { deliveries } = await open();
		const [first] = await deliveries.add(everything);
		expect((await deliveries.headOf(marsh))?.key).toBe('alert');
		await deliveries.sent(first?.id ?? 0, 200);
		expect((await deliveries.headOf(marsh))?.key).toBe('alert of another');
		expect(await deliveries.headOf({ kind: 'direct', userId: '11' })).toBeUndefined();
	});

	test('deliveries are found by state, question and target', async () => {
		const { deliveries } = await open();
		const [first] = await deliveries.add(everything);
		await deliveries.sent(first?.id ?? 0, 200);
		const keys = async (wanted: Parameters<typeof deliveries.find>[0]) =>
			(await deliveries.find(wanted, 99)).map(({ key }) => key);
		expect(await keys({ states: ['sent'] })).toEqual(['alert']);
		expect(await keys({ states: ['due'], questionId: 1 })).toEqual(['elsewhere', 'bundle', 'flood']);
		expect(await keys({ states: ['due', 'sent'], questionId: 1, targetId: '11' })).toEqual([
			'alert',
			'bundle',
			'flood',
		]);
		expect(await deliveries.countOf({ states: ['due', 'sent'], questionId: 1 })).toBe(4);
		expect(await deliveries.find({ states: ['due'] }, 1)).toHaveLength(1);
	});

	test('what a target follows that a question is about, paused or not, formerly or not', async () => {
		const store = await open();
		const former = aMinister({ name: 'Zoé de la Mare', portfolio: 'Ministre des Digues' });
		const [id = 0] = await saved(store, aQuestion({ addressees: [former, aMinister()] }));
		const subjects: readonly Subject[] = [
			{ kind: 'deputy', key: 'odile tournesol', name: 'Odile Tournesol' },
			{ kind: 'minister', key: 'de la mare zoe', name: 'Zoé de la Mare' },
			{ kind: 'topic', query: 'moulins' },
			{ kind: 'topic', query: 'bicyclettes' },
		];
		for (const subject of subjects) await store.subscriptions.add(aSubscription({ subject, interest: 'answered' }));
		await store.subscriptions.add(aSubscription({ target: pond }));
		await store.subscriptions.setPaused(1, true);
		const found = await store.subscriptions.concerning(id, marsh);
		expect(found.map(({ subscription, former: was }) => [subscription.id, subscription.paused, was])).toEqual([
			[1, true, false],
			[2, false, true],
			[3, false, false],
		]);
	});

	test('the past digest that covers an event, of that channel of that server', async () => {
		const { pastDigests } = await open();
		const period: NewPastDigest = {
			...{ guildId: '10', channelId: '11', digestId: 4, date: '2031-10-06', from: '2031-10-05', span: 'day' },
			...{ first: false, since: 1, until: 2, after: 3, upTo: 5, scope: 'followed', told: [1], total: 1, posted: true },
		};
		await pastDigests.add(period);
		await pastDigests.add({ ...period, after: 5, upTo: 8, told: [] });
		const place = { guildId: '10', channelId: '11' };
		expect(await pastDigests.covering(place, 3)).toBeUndefined();
		expect(await pastDigests.covering(place, 5)).toMatchObject({ after: 3, told: [1] });
		expect(await pastDigests.covering(place, 6)).toMatchObject({ after: 5, told: [] });
		expect(await pastDigests.covering({ ...place, guildId: '20' }, 5)).toBeUndefined();
	});
});
