import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWhy } from '../../../src/services/why/why.ts';
import { anAnswer } from '../../domain/a-question.ts';
import { digestSettings, workAt } from '../a-digest.ts';
import { DAY, HOUR, openFilledHouse, type TestHouse } from '../a-house.ts';
import { aChannel } from '../targets.ts';

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

let house: TestHouse;
let down: 'no' | 'for a while' | 'for good';

beforeEach(async () => {
	house = await openFilledHouse();
	down = 'no';
	house.discordAnswers(async ({ onPart }) => {
		if (down === 'for a while') return { kind: 'transient', error: 'Discord answered 503' };
		if (down === 'for good')
			return { kind: 'permanent', reason: 'missing-access', error: 'Discord answered 403 (50001)' };
		await onPart({ messageId: '555', channelId: 'alertes' });
		return { kind: 'sent' };
	});
});
afterEach(() => house.close());

async function asked(...refs: readonly string[]): Promise<void> {
	for (const ref of refs) house.parliament.publishes({ ref });
	await house.refresh();
	await house.dispatch();
}

/** What became of all that happened to a question, newest first. */
async function why(ref: string, target = aChannel('alertes')) {
	const { store, digests, clock } = house;
	const question = await store.questions.byRef('exemple', ref);
	if (question === undefined) throw new Error(`${ref} is not known`);
	return (await createWhy({ store, digests, clock })(question, target)).moments;
}

const message = { guildId: '900', channelId: 'alertes', messageId: '555' };

describe('what the services did is explained', () => {
	it('as an alert, and not of another channel', async () => {
		await house.follows(deputy);
		await asked('2');
		const [moment] = await why('2');
		expect(moment?.alert).toEqual({
			...{ kind: 'message', as: 'alert', expired: false },
			course: { kind: 'sent', at: house.clock(), message },
		});
		expect((await why('2', aChannel('autre')))[0]?.alert).toEqual({ kind: 'unmatched', misses: [] });
	});

	it('as one message for a flood', async () => {
		await house.follows(deputy);
		await asked(...Array.from({ length: 201 }, (_, at) => String(at + 2)));
		for (const ref of ['2', '100']) {
			expect((await why(ref))[0]?.alert).toMatchObject({ as: 'flood', course: { kind: 'sent', message } });
		}
	});

	it('as tried again, and as waiting behind that', async () => {
		await house.follows(deputy);
		down = 'for a while';
		await asked('2');
		await asked('3');
		expect((await why('2'))[0]?.alert).toMatchObject({ course: { kind: 'retrying', attempts: 1 } });
		expect((await why('3'))[0]?.alert).toMatchObject({ course: { kind: 'waiting', behind: { attempts: 1 } } });
	});

	it('as one message for what expired in a week', async () => {
		await house.follows(deputy);
		down = 'for a while';
		await asked('2', '3');
		down = 'no';
		house.later(8 * DAY);
		await house.dispatch();
		expect((await why('2'))[0]?.alert).toMatchObject({ as: 'missed', expired: true, course: { kind: 'sent' } });
	});

	it('as failed, with what is wrong there', async () => {
		await house.follows(deputy);
		down = 'for good';
		await asked('2');
		expect((await why('2'))[0]?.alert).toMatchObject({ course: { kind: 'failed', fault: 'missing-access' } });
	});

	it('as stopped, where nobody wanted it any more when its hour came', async () => {
		const { id } = await house.follows(deputy, { pace: 'daily' });
		await asked('2');
		expect((await why('2'))[0]?.alert).toMatchObject({ as: 'daily', course: { kind: 'held', by: 'daily' } });
		await house.store.subscriptions.remove(id);
		house.later(DAY);
		await house.writeBundles();
		await house.dispatch();
		expect((await why('2'))[0]?.alert).toEqual({ kind: 'stopped' });
	});

	it('as a message of its own and an older one brought up to date', async () => {
		await house.follows(deputy, { interest: 'asked' });
		await asked('2');
		house.later(HOUR);
		house.parliament.publishes({ ref: '2', answers: [anAnswer()] });
		await house.refresh();
		await house.dispatch();
		const [answered] = await why('2');
		expect(answered).toMatchObject({ alert: { misses: [{ why: { kind: 'interest' } }] }, revised: message });
	});

	it('as told by the digest of its day, or left out of it', async () => {
		await house.digests.turnOn(digestSettings({ channelId: 'alertes', scope: 'followed', whenEmpty: 'line' }));
		await house.follows(deputy);
		await asked('2');
		house.parliament.publishes({ ref: '3', askers: [{ name: 'Blandine Sorel', group: undefined }] });
		await house.refresh();
		expect((await why('2'))[0]?.digest).toEqual({ kind: 'coming', at: Date.parse('2026-03-04T06:30:00Z') });
		await workAt(house, '2026-03-04T06:30:00Z');
		const sent = { kind: 'sent', at: house.clock(), message };
		expect((await why('2'))[0]?.digest).toEqual({ kind: 'in', date: '2026-03-04', course: sent });
		expect((await why('3'))[0]?.digest).toEqual({ kind: 'not-followed', date: '2026-03-04' });
		expect((await why('1'))[0]?.alert).toEqual({ kind: 'silent', why: 'first-fill' });
	});
});
