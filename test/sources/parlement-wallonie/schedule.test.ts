import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../../src/domain/plain-date.ts';
import type { Status } from '../../../src/domain/question.ts';
import { nextCheck, nextTry } from '../../../src/sources/parlement-wallonie/schedule.ts';

const askedOn: PlainDate = '2025-03-03';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days until the next reading of a question that got its status `days` after it was asked, `since` days ago. */
function daysToNext(status: Status, { age, settled = 0 }: { age: number; settled?: number }): number | undefined {
	const now = Date.parse(`${addDays(askedOn, age)}T10:00:00Z`);
	const next = nextCheck({ status, askedOn, since: now - settled * DAY, now });
	return next === undefined ? undefined : (next - now) / DAY;
}

describe('a question is read again', () => {
	it.each<[Status, number, number]>([
		['pending', 0, 1],
		['pending', 59, 1],
		['pending', 61, 7],
		['pending', 364, 7],
		['pending', 366, 30],
		['pending', 3000, 30],
		['unknown', 0, 1],
	])('when %s and asked %i days ago: in %i days', (status, age, days) => {
		expect(daysToNext(status, { age })).toBe(days);
	});

	it.each<[Status, number, number | undefined]>([
		['answered', 0, 1],
		['answered', 13, 1],
		['answered', 14, undefined],
		['closed', 13, 1],
		['closed', 14, undefined],
		['provisional', 100, 1],
		['provisional', 200, 7],
		['withdrawn', 0, undefined],
		['lapsed', 0, undefined],
	])('when %s for %i days: in %s days', (status, settled, days) => {
		expect(daysToNext(status, { age: 400, settled })).toBe(days);
	});
});

describe('a hole', () => {
	it('is tried for ten days, ever more rarely, a last time at their end', () => {
		const tries: number[] = [0];
		for (let now: number | undefined = 0; now !== undefined; ) {
			now = nextTry({ firstTried: 0, now });
			if (now !== undefined) tries.push(now);
		}
		const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
		expect(tries.at(-1)).toBe(10 * DAY);
		expect(gaps[0]).toBe(HOUR);
		expect(gaps.slice(0, -1)).toEqual([...gaps.slice(0, -1)].sort((a, b) => a - b));
		expect(Math.max(...gaps)).toBe(DAY);
		expect(tries.length).toBeLessThan(25);
	});

	it('is tried at a whole millisecond: no other can be stored', () => {
		expect(nextTry({ firstTried: 0, now: 5 * HOUR + 1 })).toBe(5 * HOUR + 1 + 2.5 * HOUR);
	});
});
