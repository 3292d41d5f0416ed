import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/sending.ts';
import type { Target } from '../../src/domain/subscription.ts';
import { targetKey } from '../../src/services/target-key.ts';
import { digestSettings, workAt } from './a-digest.ts';
import { DAY, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

const MINUTE = 60_000;

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

/** Something new is due; then a minute passes, and what was refused is looked at again. */
async function publish(ref: string): Promise<void> {
	house.parliament.publishes({ ref });
	await house.refresh();
	await house.dispatch();
	await later(MINUTE);
}

async function later(time: number): Promise<void> {
	house.later(time);
	await house.lookAgain.due();
	await house.dispatch();
}

const problems = async (target: Target = aChannel('alertes')) =>
	(await house.store.subscriptions.ofTarget(target)).map(({ problem }) => problem);
const posted = () => told(house).filter((line) => line.startsWith('channel:'));

function notices() {
	return told(house).filter((line) => line.includes(' notice '));
}

describe('a channel that cannot be reached', () => {
	it('is told once to each person who set it up, in a direct message and in their own language', async () => {
		await house.store.languages.notePerson('702', 'en');
		await publish('2');
		await publish('3');
		expect(notices().toSorted()).toEqual(['direct:701 notice ', 'direct:702 notice ']);
		expect(house.messages.find(({ letter }) => letter.kind === 'notice')?.letter).toMatchObject({
			key: 'problem.told.missing-access',
			values: { channel: '<#alertes>', place: '#alertes, Val-Clair' },
		});
		const owed = (await house.store.deliveries.recent(20)).filter(({ payload }) => payload.kind === 'notice');
		expect(Object.fromEntries(owed.map(({ target, locale }) => [targetKey(target), locale]))).toEqual({
			'direct:701': 'fr',
			'direct:702': 'en',
		});
	});

	it('is doubted for a minute: a refusal that does not last is told to nobody', async () => {
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await house.dispatch();
		closed = false;
		await later(MINUTE / 2);
		expect(posted()).toHaveLength(1);
		await later(MINUTE / 2);
		expect(posted().at(-1)).toBe('channel:alertes alert 2: asked');
		expect(notices()).toEqual([]);
		expect(await problems()).toEqual(Array(3).fill(undefined));
		expect(await house.store.troubles.all()).toEqual([]);
	});

	it('is believed after the minute where a look shows the same, with no message tried', async () => {
		house.shows(() => ({ fault: 'missing-access' }));
		await publish('2');
		expect(posted()).toHaveLength(1);
		expect(notices()).toHaveLength(2);
	});

	it('marks every subscription of it, and its delivery as failed', async () => {
		await publish('2');
		expect(await problems()).toEqual(Array(3).fill('missing-access'));
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 1, due: 0, sent: 2 });
	});

	it('is not tried by what falls due meanwhile, and all of it comes in order, in one message, by itself', async () => {
		house.shows(() => ({ fault: 'missing-access' }));
		await publish('2');
		const tried = posted().length;
		await publish('3');
		await publish('4');
		expect(posted()).toHaveLength(tried);
		closed = false;
		house.shows(() => ({}));
		await house.lookAgain.atGuild('900');
		await house.dispatch();
		expect(posted().at(-1)).toBe('channel:alertes bundle 2: asked; 3: asked; 4: asked');
		expect(await problems()).toEqual(Array(3).fill(undefined));
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0, superseded: 3 });
	});

	it('is looked at with growing pauses, a day at most, and resumes without anything new being due', async () => {
		house.shows(() => ({ fault: 'missing-access' }));
		await publish('2');
		const started = house.clock();
		const pauses: number[] = [];
		for (let at = started; pauses.length < 10; ) {
			const looked = house.looks.length;
			await later(10 * MINUTE);
			if (house.looks.length === looked) continue;
			pauses.push((house.clock() - at) / MINUTE);
			at = house.clock();
		}
		expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
		closed = false;
		house.shows(() => ({}));
		await later(DAY);
		expect(posted().at(-1)).toBe('channel:alertes alert 2: asked');
		expect(notices()).toHaveLength(2);
	});

	it('is told again when it closes once more', async () => {
		await publish('2');
		closed = false;
		await later(10 * MINUTE);
		expect(await problems()).toEqual(Array(3).fill(undefined));
		closed = true;
		await publish('4');
		expect(notices()).toHaveLength(4);
	});

	it('that a look shows to be well, and Discord goes on refusing, is told once all the same', async () => {
		await publish('2');
		for (let day = 0; day < 5; day += 1) await later(DAY);
		expect(notices()).toHaveLength(2);
		expect(posted().length).toBeLessThan(10);
	});

	it('gets a single alert that it missed as the alert that it was', async () => {
		await publish('2');
		closed = false;
		await later(10 * MINUTE);
		expect(told(house).at(-1)).toBe('channel:alertes alert 2: asked');
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0, superseded: 0 });
	});

	it('gets a flood that it missed as the one message that it was', async () => {
		for (let ref = 2; ref <= 240; ref += 1) house.parliament.publishes({ ref: String(ref) });
		await house.refresh();
		await house.dispatch();
		await publish('241');
		closed = false;
		await later(10 * MINUTE);
		const kinds = house.messages.filter(({ target }) => target.kind === 'channel').map(({ letter }) => letter.kind);
		expect(kinds.slice(-2).toSorted()).toEqual(['alert', 'flood']);
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0 });
	});

	it('is not told again what Discord refused for what it says', async () => {
		house.discordAnswers(async () => ({ kind: 'permanent', reason: 'invalid', error: '50035' }));
		await publish('2');
		house.discordAnswers(async () => ({ kind: 'sent' }));
		await publish('3');
		expect(told(house).filter((line) => line.includes('2: asked'))).toHaveLength(1);
		expect(posted().at(-1)).toBe('channel:alertes alert 3: asked');
		expect(await problems()).toEqual(Array(3).fill(undefined));
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
		house.parliament.publishes({ ref: '5' });
		await house.refresh();
		await house.dispatch();
		closed = false;
		await later(DAY);
		const reached = told(house).filter((line) => line.startsWith('channel:'));
		expect(reached.slice(-2)).toEqual([
			'channel:alertes bundle 2: asked; 3: asked; 4: asked; 5: asked',
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
		house.discordAnswers(async ({ onPart, alreadySent }) => {
			if (alreadySent.length === 0) await onPart({ messageId: 'm1', channelId: 'alertes' });
			return refused;
		});
		await publish('2');
		house.discordAnswers(async () => ({ kind: 'sent' }));
		await later(10 * MINUTE);
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
		await later(MINUTE);
		expect(notices()).toEqual(['direct:703 notice ']);
	});
});

describe('who is told', () => {
	it('is the server’s owner where whoever set it up has left or is forgotten', async () => {
		house.left.add('701');
		await house.store.subscriptions.forget('702');
		await publish('2');
		expect(notices()).toEqual(['direct:799 notice ']);
	});

	it('is the server’s owner, too, where their direct messages are closed', async () => {
		const shut: SendOutcome = { kind: 'permanent', reason: 'direct-closed', error: '50007' };
		house.discordAnswers(async ({ target }) =>
			target.kind === 'channel' ? refused : target.userId === '799' ? { kind: 'sent' } : shut,
		);
		await publish('2');
		expect(notices().filter((line) => line.startsWith('direct:799'))).toHaveLength(1);
	});
});

describe('what passes by itself', () => {
	it.each([
		['timed-out', { fault: 'timed-out' as const }],
		['outage', { fault: 'outage' as const }],
		['left', { fault: 'left' as const }],
	])('%s is told to nobody, and what was missed comes when it is over', async (fault, look) => {
		house.shows(() => look);
		await publish('2');
		await publish('3');
		expect(await problems()).toEqual(Array(3).fill(fault));
		expect(notices()).toEqual([]);
		closed = false;
		house.shows(() => ({}));
		await house.lookAgain.atGuild('900');
		await house.dispatch();
		expect(posted().at(-1)).toBe('channel:alertes bundle 2: asked; 3: asked');
		expect(await problems()).toEqual(Array(3).fill(undefined));
	});

	it('a time-out is waited for to its end', async () => {
		const until = house.clock() + 3 * 60 * MINUTE;
		house.shows(() => (house.clock() < until ? { fault: 'timed-out', until } : {}));
		await publish('2');
		closed = false;
		const looked = house.looks.length;
		await later(2 * 60 * MINUTE);
		expect(house.looks).toHaveLength(looked);
		await later(60 * MINUTE);
		expect(posted().at(-1)).toBe('channel:alertes alert 2: asked');
	});

	it('an outage changes nothing of what is known to be wrong', async () => {
		house.shows(() => ({ fault: 'missing-access' }));
		await publish('2');
		house.shows(() => ({ fault: 'outage' }));
		await later(DAY);
		expect(await problems()).toEqual(Array(3).fill('missing-access'));
		house.shows(() => ({ fault: 'missing-access' }));
		await later(DAY);
		expect(notices()).toHaveLength(2);
	});
});
