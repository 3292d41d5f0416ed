import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, openFilledHouse, openTestHouse, type TestHouse } from './a-house.ts';
import { newsOf, told } from './told.ts';

let house: TestHouse;

afterEach(() => house.close());

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;

function publishMany(from: number, count: number): void {
	for (let ref = from; ref < from + count; ref += 1) house.parliament.publishes({ ref: String(ref) });
}

describe('the first fill of a source', () => {
	it('alerts nobody and records silent events', async () => {
		house = await openTestHouse();
		house.parliament.publishes({ ref: '1' });
		const { question } = await house.record(house.parliament.publishes({ ref: '2' }), {
			runId: undefined,
			silent: true,
		});
		await house.follows(deputy);
		const report = await house.refresh();
		await house.dispatch();
		expect(report).toMatchObject({ backfill: true, problem: undefined, tally: { new: 1, unchanged: 1 } });
		expect(await house.store.events.between(0, 99)).toEqual([]);
		expect(await house.store.events.ofQuestion(question.id)).toMatchObject([{ kind: 'asked', silent: true }]);
		expect(await house.store.events.latestSeq()).toBe(2);
		expect(told(house)).toEqual([]);
	});

	it('is followed by runs that alert', async () => {
		house = await openFilledHouse();
		await house.follows(deputy);
		house.parliament.publishes({ ref: '2' });
		expect(await house.refresh()).toMatchObject({ backfill: false, tally: { new: 1 } });
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 2: asked']);
	});

	it('goes on over as many runs as its budget needs', async () => {
		house = await openTestHouse({ requestsPerRun: 5 });
		publishMany(1, 6);
		expect(await house.refresh()).toMatchObject({ backfill: true, tally: { new: 5, requests: 5 } });
		await house.follows(deputy);
		expect(await house.refresh()).toMatchObject({ backfill: true, tally: { new: 1, absent: 3 } });
		await house.dispatch();
		expect(told(house)).toEqual([]);
		house.parliament.publishes({ ref: '7' });
		house.later(30 * 60_000);
		expect(await house.refresh()).toMatchObject({ backfill: false, tally: { new: 1 } });
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 7: asked']);
	});

	it('is not over because the site failed', async () => {
		house = await openTestHouse();
		publishMany(1, 3);
		house.parliament.goesDown();
		expect(await house.refresh()).toMatchObject({ backfill: true, tally: { failed: 3 } });
		house.parliament.comesBack();
		house.later(DAY);
		expect(await house.refresh()).toMatchObject({ backfill: true, tally: { new: 3 } });
	});
});

describe('many events in one run', () => {
	it.each([
		[25, Array(25).fill('alert')],
		[26, ['bundle']],
	])('to one target: %i are %j', async (many, kinds) => {
		house = await openFilledHouse();
		await house.follows(deputy);
		publishMany(2, many);
		await house.refresh();
		await house.dispatch();
		expect(house.messages.map(({ letter }) => letter.kind)).toEqual(kinds);
		expect(house.messages.flatMap(({ letter }) => newsOf(letter))).toHaveLength(many);
	});

	it('are one summary for every target above two hundred', async () => {
		house = await openFilledHouse();
		await house.follows(deputy);
		await house.follows(deputy, { target: { kind: 'direct', userId: '701' } });
		publishMany(2, 201);
		await house.refresh();
		await house.dispatch();
		expect(house.messages.map(({ letter, target }) => `${target.kind} ${letter.kind}`).toSorted()).toEqual([
			'channel flood',
			'direct flood',
		]);
		const [first] = house.messages;
		expect(first?.letter).toMatchObject({ kind: 'flood', sourceName: 'Parlement d’Exemple' });
		expect(first?.letter.kind === 'flood' && first.letter.items).toHaveLength(201);
		house.later(HOUR);
		await house.dispatch();
		expect(house.messages).toHaveLength(2);
	});
});
