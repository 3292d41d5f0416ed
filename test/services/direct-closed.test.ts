import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/sending.ts';
import { DAY, openFilledHouse, type TestHouse } from './a-house.ts';
import { directly } from './targets.ts';
import { told } from './told.ts';

const MINUTE = 60_000;
const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

let house: TestHouse;
let closed: boolean;

beforeEach(async () => {
	house = await openFilledHouse();
	closed = true;
});

afterEach(() => house.close());

async function publish(ref: string): Promise<void> {
	house.parliament.publishes({ ref });
	await house.refresh();
	await house.dispatch();
	house.later(MINUTE);
}

describe('direct messages that are closed', () => {
	const me = directly('704');
	const shut: SendOutcome = { kind: 'permanent', reason: 'direct-closed', error: '50007' };
	const mine = () => told(house).filter((line) => line.startsWith('direct:704'));

	const problems = async () => (await house.store.subscriptions.ofTarget(me)).map(({ problem }) => problem);

	beforeEach(async () => {
		house.discordAnswers(async ({ target }) => (closed && target.kind === 'direct' ? shut : { kind: 'sent' }));
		await house.follows(deputy, { target: me, by: '704' });
		await publish('2');
	});

	it('are told to nobody, but noted', async () => {
		expect(told(house).filter((line) => line.includes(' notice '))).toEqual([]);
		expect(await problems()).toEqual(['direct-closed']);
	});

	it('are tried again with what is due next, all that was missed in one message', async () => {
		closed = false;
		house.later(10 * MINUTE);
		await publish('3');
		expect(mine().at(-1)).toBe('direct:704 bundle 2: asked; 3: asked');
		expect(await problems()).toEqual([undefined]);
	});

	it('are tried again once a day, though nothing new is due and nobody uses the bot', async () => {
		await publish('3');
		const tries = mine().length;
		house.later(DAY);
		await house.lookAgain.people();
		await house.dispatch();
		expect(mine()).toHaveLength(tries + 1);
		closed = false;
		house.later(DAY);
		await house.lookAgain.people();
		await house.dispatch();
		expect(mine().at(-1)).toBe('direct:704 bundle 2: asked; 3: asked');
		expect(await problems()).toEqual([undefined]);
		expect(await house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0 });
	});

	it('are no trouble any more of whoever follows nothing of what they missed', async () => {
		const [subscription] = await house.store.subscriptions.ofTarget(me);
		await house.store.subscriptions.remove(subscription?.id ?? 0);
		for (let day = 0; day < 2; day += 1) {
			house.later(DAY);
			await house.lookAgain.people();
			await house.dispatch();
		}
		expect(await house.store.troubles.all()).toEqual([]);
	});

	it('are tried again when the person uses the bot, though not at every use', async () => {
		const tries = mine().length;
		for (let use = 0; use < 5; use += 1) {
			await house.lookAgain.atPerson('704');
			await house.dispatch();
		}
		expect(mine()).toHaveLength(tries);
		closed = false;
		house.later(10 * MINUTE);
		await house.lookAgain.atPerson('704');
		await house.dispatch();
		expect(mine().at(-1)).toBe('direct:704 alert 2: asked');
		expect(await problems()).toEqual([undefined]);
	});

	it('cost few tries, however much is due', async () => {
		const tries = mine().length;
		for (let ref = 3; ref < 12; ref += 1) await publish(String(ref));
		expect(mine().length - tries).toBeLessThanOrEqual(1);
	});
});
