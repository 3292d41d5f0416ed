import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SendOutcome } from '../../src/domain/sending.ts';
import { type Message, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

const MINUTE = 60_000;
const refused: SendOutcome = { kind: 'permanent', reason: 'missing-access', error: '50001 Missing Access' };

let house: TestHouse;
let closed: boolean;

beforeEach(async () => {
	house = await openFilledHouse();
	closed = true;
	house.discordAnswers(async ({ target }) => (closed && target.kind === 'channel' ? refused : { kind: 'sent' }));
	await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' }, { by: '701' });
});

afterEach(() => house.close());

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

/** The first message in a channel is one that Discord takes nowhere; then as it was. */
function invalidOnce() {
	let taken = false;
	return async ({ target }: Message): Promise<SendOutcome> => {
		if (target.kind === 'direct') return { kind: 'sent' };
		const first = !taken;
		taken = true;
		if (first) return { kind: 'permanent', reason: 'invalid', error: '50035' };
		return closed ? refused : { kind: 'sent' };
	};
}

function keysTold() {
	return house.messages.flatMap(({ letter }) => (letter.kind === 'notice' ? [letter.key] : []));
}

it('a channel that closes after a message was refused for what it says is told of', async () => {
	house.discordAnswers(invalidOnce());
	await publish('2');
	await publish('3');
	expect(keysTold()).toEqual(['problem.told.invalid', 'problem.told.missing-access']);
});

it('a message that is refused for what it says once its channel is open again is told of', async () => {
	await publish('2');
	house.discordAnswers(invalidOnce());
	closed = false;
	await later(10 * MINUTE);
	expect(keysTold()).toEqual(['problem.told.missing-access', 'problem.told.invalid']);
	await publish('3');
	expect((await house.store.subscriptions.ofTarget(aChannel('alertes'))).map(({ problem }) => problem)).toEqual([
		undefined,
	]);
	expect(await house.store.troubles.all()).toEqual([]);
});

it('a message that cannot be put into words holds up nothing behind it, and is told of', async () => {
	const broken = await openFilledHouse({
		write(letter) {
			if (letter.kind === 'alert' && letter.item.question.ref === '2') throw new RangeError('no such card');
			return undefined;
		},
	});
	await broken.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' }, { by: '701' });
	for (const ref of ['2', '3']) broken.parliament.publishes({ ref });
	await broken.refresh();
	await broken.dispatch();
	expect(told(broken).toSorted()).toEqual(['channel:alertes alert 3: asked', 'direct:701 notice ']);
	expect(await broken.store.deliveries.failedOf(aChannel('alertes'))).toMatchObject([
		{ error: 'invalid: could not be written: RangeError: no such card' },
	]);
	await broken.close();
});
