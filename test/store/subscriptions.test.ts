import { expect, test } from 'vitest';
import type { Subject, Target } from '../../src/domain/subscription.ts';
import { aQuestion } from './a-question.ts';
import { aSubscription } from './a-subscription.ts';
import { describeStore, saved } from './backends.ts';

const person = { key: 'odile tournesol', name: 'Odile Tournesol' };
const direct: Target = { kind: 'direct', userId: '7' };
const channel: Target = { kind: 'channel', guildId: '10', channelId: '11' };

describeStore('subscriptions', (open) => {
	const subjects: readonly Subject[] = [
		{ kind: 'deputy', ...person },
		{ kind: 'minister', ...person },
		{ kind: 'portfolio', key: 'moulins', name: 'Moulins' },
		{ kind: 'topic', query: '« prix de l’énergie »  -charbon' },
	];

	test.each(subjects)('keeps a $kind as it was given', async (subject) => {
		const { subscriptions } = await open();
		const subscription = aSubscription({ subject, target: direct, interest: 'answered', pace: 'weekly', locale: 'en' });
		const added = await subscriptions.add(subscription);
		expect(added).toStrictEqual({ ...subscription, id: added?.id, paused: false, problem: undefined });
		expect(await subscriptions.byId(added?.id ?? 0)).toStrictEqual(added);
	});

	test('keeps a question as it was given, and only one that is kept', async () => {
		const store = await open();
		const [questionId = 0] = await saved(store, aQuestion());
		const subject = { kind: 'question', questionId, title: 'le prix' } as const;
		expect(await store.subscriptions.add(aSubscription({ subject }))).toMatchObject({ subject });
		const unknown = aSubscription({ subject: { ...subject, questionId: 404 } });
		await expect(store.subscriptions.add(unknown)).rejects.toThrow(/FOREIGN KEY/);
	});

	test('a target follows a subject once', async () => {
		const { subscriptions } = await open();
		const add = async (subject: Subject, target: Target = channel) =>
			(await subscriptions.add(aSubscription({ subject, target }))) !== undefined;
		expect(await add({ kind: 'deputy', ...person })).toBe(true);
		expect(await add({ kind: 'deputy', ...person, name: 'TOURNESOL Odile' })).toBe(false);
		expect(await add({ kind: 'minister', ...person })).toBe(true);
		expect(await add({ kind: 'deputy', ...person }, direct)).toBe(true);
		expect(await add({ kind: 'topic', query: 'éoliennes' })).toBe(true);
		expect(await add({ kind: 'topic', query: '  Éolienne ' })).toBe(false);
		expect(await add({ kind: 'topic', query: 'éoliennes -mer' })).toBe(true);
		expect(await subscriptions.count()).toBe(5);
	});

	test('lists those of a target in order of creation', async () => {
		const { subscriptions } = await open();
		for (const query of ['zinc', 'argent', 'moulins']) {
			await subscriptions.add(aSubscription({ subject: { kind: 'topic', query } }));
		}
		await subscriptions.add(aSubscription({ target: { kind: 'direct', userId: '11' } }));
		const listed = await subscriptions.ofTarget(channel);
		expect(listed.map(({ id }) => id)).toEqual([1, 2, 3]);
		expect((await subscriptions.byIds([3, 1, 404])).map(({ id }) => id)).toEqual([1, 3]);
	});

	test('pauses, notes a problem, and removes', async () => {
		const { subscriptions } = await open();
		const id = (await subscriptions.add(aSubscription()))?.id ?? 0;
		await subscriptions.add(aSubscription({ target: direct }));
		await subscriptions.setPaused(id, true);
		await subscriptions.setProblem(channel, 'gone');
		expect(await subscriptions.byId(id)).toMatchObject({ paused: true, problem: 'gone' });
		expect(await subscriptions.ofTarget(direct)).toMatchObject([{ paused: false, problem: undefined }]);
		await subscriptions.setPaused(id, false);
		await subscriptions.setProblem(channel, undefined);
		expect(await subscriptions.byId(id)).toMatchObject({ paused: false, problem: undefined });
		await subscriptions.remove(id);
		expect(await subscriptions.byId(id)).toBeUndefined();
		expect(await subscriptions.add(aSubscription())).toBeDefined();
	});

	test('forgets a person, and leaves to others what they use', async () => {
		const store = await open();
		const { subscriptions, deliveries, digests } = store;
		await subscriptions.add(aSubscription({ target: direct }));
		await subscriptions.add(aSubscription({ target: { kind: 'direct', userId: '8' } }));
		await subscriptions.add(aSubscription());
		const delivery = {
			locale: 'fr',
			payload: { kind: 'notice', key: 'a', values: {} },
			pace: 'now',
			state: 'due',
			dueAt: 1,
			runId: undefined,
			createdAt: 1,
		} as const;
		await deliveries.add([
			{ ...delivery, key: 'mine', target: direct },
			{ ...delivery, key: 'ours', target: channel },
		]);
		await digests.save(
			{
				guildId: '10',
				channelId: '11',
				at: '07:30',
				timeZone: 'Europe/Brussels',
				days: [1],
				scope: 'everything',
				whenEmpty: 'silent',
				locale: 'fr',
				createdBy: '7',
			},
			{ seq: 0, at: 1 },
		);
		expect(await subscriptions.forget('7')).toBe(1);
		expect(await subscriptions.ofTarget(direct)).toEqual([]);
		expect(await subscriptions.ofTarget(channel)).toMatchObject([{ createdBy: '' }]);
		expect(await subscriptions.count()).toBe(2);
		expect((await deliveries.recent(9)).map(({ key }) => key)).toEqual(['ours']);
		expect(await digests.ofChannel('11')).toMatchObject({ createdBy: '' });
		expect(await subscriptions.forget('7')).toBe(0);
	});
});
