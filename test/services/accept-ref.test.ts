import { afterEach, beforeEach, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { told } from './told.ts';

let house: TestHouse;

/** Question 1 is answered, and its page then shows no answer any more. */
beforeEach(async () => {
	house = await openFilledHouse();
	house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
	await house.refresh();
	await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
	house.parliament.publishes({ ref: '1' });
	for (let run = 0; run < 3; run += 1) {
		house.later(HOUR);
		await house.refresh();
	}
});
afterEach(() => house.close());

const kept = () => house.store.questions.byRef('exemple', '1');
const gone = 'exemple 1: the answer of 2026-03-20 is gone or became provisional again; what was known before is kept';

it('an answer that its page takes back is kept, logged once, and waits for a look', async () => {
	expect(await kept()).toMatchObject({ status: 'answered', answers: [anAnswer()] });
	expect(house.lines.filter(({ message }) => message === gone)).toHaveLength(1);
	expect(await house.store.checks.disputed('exemple')).toMatchObject([{ ref: '1', problem: gone }]);
});

it('is taken back once somebody has looked, and told to who follows it', async () => {
	expect(await house.acceptRef('1')).toBe('changed');
	expect(await kept()).toMatchObject({ status: 'pending', answers: [] });
	expect(await house.store.checks.disputed('exemple')).toEqual([]);
	await house.dispatch();
	expect(told(house)).toEqual(['channel:alertes alert 1: changed']);
	house.later(HOUR);
	expect(await house.refresh()).toMatchObject({ tally: { changed: 0 } });
});

it('is told when it comes back', async () => {
	await house.acceptRef('1');
	house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
	house.later(HOUR);
	await house.refresh();
	await house.dispatch();
	expect(told(house).at(-1)).toContain('answered');
});

it('nothing is accepted from a page without a question', async () => {
	house.parliament.shows('1', { kind: 'absent' });
	expect(await house.acceptRef('1')).toBeUndefined();
	expect(await kept()).toMatchObject({ status: 'answered' });
});
