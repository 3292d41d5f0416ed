import { afterEach, describe, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { told } from './told.ts';

let house: TestHouse;

afterEach(() => house.close());

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

async function refreshAndSend(): Promise<void> {
	await house.refresh();
	await house.dispatch();
	house.later(HOUR);
}

// Asked on 2 March 2026: twenty working days make 30 March.
describe('a deadline that passes', () => {
	it('is told once, the day after', async () => {
		house = await openFilledHouse();
		await house.follows(deputy);
		house.setTime('2026-03-30T20:00:00Z');
		await refreshAndSend();
		expect(told(house)).toEqual([]);
		house.setTime('2026-03-31T06:00:00Z');
		await refreshAndSend();
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 1: overdue']);
	});

	it('is noted silently for a question that was late when we met it', async () => {
		house = await openFilledHouse({ start: Date.parse('2026-05-04T08:00:00Z') });
		await house.follows(deputy);
		await refreshAndSend();
		house.parliament.publishes({ ref: '2' });
		await refreshAndSend();
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
		const question = await house.store.questions.byRef('exemple', '2');
		const events = await house.store.events.ofQuestion(question?.id ?? 0);
		expect(events.map(({ kind, silent }) => ({ kind, silent }))).toEqual([
			{ kind: 'asked', silent: false },
			{ kind: 'overdue', silent: true },
		]);
	});

	it('is not told where the answer is there when we look again', async () => {
		house = await openFilledHouse();
		await house.follows(deputy);
		house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
		house.setTime('2026-04-10T08:00:00Z');
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 1: answered']);
	});

	it('is not told to whoever wants answers only', async () => {
		house = await openFilledHouse();
		await house.follows(deputy, { interest: 'answered' });
		house.setTime('2026-04-10T08:00:00Z');
		await refreshAndSend();
		expect(told(house)).toEqual([]);
	});
});
