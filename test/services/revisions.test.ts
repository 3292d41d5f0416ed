import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

beforeEach(async () => {
	house = await openFilledHouse();
	let last = 0;
	house.discordAnswers(async ({ onPart, target }) => {
		last += 1;
		await onPart({ messageId: `m${last}`, channelId: target.kind === 'channel' ? target.channelId : 'dm' });
		return { kind: 'sent' };
	});
	await house.follows(deputy);
	house.parliament.publishes({ ref: '2' });
	await house.refresh();
	await house.dispatch();
});
afterEach(() => house.close());

async function changes(question: Parameters<TestHouse['parliament']['publishes']>[0]): Promise<void> {
	house.later(HOUR);
	house.parliament.publishes(question);
	await house.refresh();
	await house.dispatch();
}

const provisional = {
	kind: 'provisional',
	on: undefined,
	by: undefined,
	attachments: [],
	inferred: false,
} as const;

describe('a question that changes after its alert', () => {
	it('has its message brought up to date, before a new one answers it', async () => {
		await changes({ ref: '2', answers: [{ ...provisional, text: { fr: 'Une réponse suivra.' } }] });
		expect(house.revisions).toMatchObject([
			{ messageId: 'm1', channelId: 'alertes', letter: { kind: 'alert', later: [{ kind: 'provisional' }] } },
		]);
		expect(told(house)).toEqual(['channel:alertes alert 2: asked', 'channel:alertes alert 2: provisional']);
		expect(house.messages.map(({ repliesTo }) => repliesTo)).toEqual([
			undefined,
			{ messageId: 'm1', channelId: 'alertes' },
		]);
		expect(house.messages.map(({ letter }) => letter.kind === 'alert' && letter.followsUp)).toEqual([false, true]);
	});

	it('has a message brought up to date that was written before, and gets there after', async () => {
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		house.discordAnswers(async () => ({ kind: 'transient', error: '503 upstream' }));
		await house.dispatch();
		house.discordAnswers(async ({ onPart }) => {
			await onPart({ messageId: 'late', channelId: 'alertes' });
			return { kind: 'sent' };
		});
		await changes({ ref: '3', answers: [{ ...provisional, kind: 'final', text: { fr: 'La voici.' } }] });
		expect(house.revisions.map(({ messageId }) => messageId)).toEqual(['late']);
		expect(told(house).slice(-2)).toEqual(['channel:alertes alert 3: asked', 'channel:alertes alert 3: answered']);
	});

	it('is told of at once where Discord takes no more edits for an hour', async () => {
		house.discordTakesEdits({ kind: 'transient', error: 'rate limited', retryAfter: HOUR });
		await changes({ ref: '2', answers: [{ ...provisional, kind: 'final', text: { fr: 'La voici.' } }] });
		expect(told(house).at(-1)).toBe('channel:alertes alert 2: answered');
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, superseded: 1 });
	});

	it('has every message about it brought up to date, and the last one answered', async () => {
		await changes({ ref: '2', answers: [{ ...provisional, text: { fr: 'Une réponse suivra.' } }] });
		await changes({ ref: '2', answers: [{ ...provisional, kind: 'final', text: { fr: 'La voici.' } }] });
		expect(house.revisions.map(({ messageId }) => messageId)).toEqual(['m1', 'm1', 'm2']);
		expect(house.messages.at(-1)?.repliesTo?.messageId).toBe('m2');
	});

	it('is brought up to date also where the change is not told', async () => {
		await house.follows(deputy, { target: aChannel('réponses'), interest: 'asked' });
		await changes({ ref: '3' });
		await changes({ ref: '3', title: 'Un tout autre titre' });
		expect(house.revisions.map(({ channelId }) => channelId).toSorted()).toEqual(['alertes', 'réponses']);
		expect(told(house).filter((line) => line.startsWith('channel:réponses'))).toEqual([
			'channel:réponses alert 3: asked',
		]);
	});

	it('leaves messages of others, and those of nobody who follows any more, as they are', async () => {
		await changes({ ref: '3' });
		const [subscription] = await house.store.subscriptions.ofTarget(aChannel('alertes'));
		await house.store.subscriptions.remove(subscription?.id ?? 0);
		await changes({ ref: '3', title: 'Un tout autre titre' });
		expect(house.revisions).toEqual([]);
		expect(await house.store.deliveries.counts()).toMatchObject({ due: 0, held: 0 });
	});

	it('in a flood has its message brought up to date beside the one summary', async () => {
		for (let ref = 3; ref < 204; ref += 1) house.parliament.publishes({ ref: String(ref) });
		await changes({ ref: '2', title: 'Un tout autre titre' });
		expect(house.revisions.map(({ messageId }) => messageId)).toEqual(['m1']);
		expect(house.messages.map(({ letter }) => letter.kind)).toEqual(['alert', 'flood']);
	});
});
