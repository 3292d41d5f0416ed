import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/deadline.ts';
import { addDays, type PlainDate, parsePlainDate } from '../../src/domain/plain-date.ts';
import { addWorkingDays, holidaysBetween, workingDaysBetween } from '../../src/domain/working-days.ts';
import { sharedLines, withShared } from '../shared-data.ts';

const WALLONIA = { workingDays: 20, holidays: 'BE', article: undefined, binding: false } as const;

describe('working days', () => {
	it.each<[PlainDate, PlainDate, number, string]>([
		['2026-03-02', '2026-03-09', 5, 'a week'],
		['2026-03-06', '2026-03-09', 1, 'over a weekend'],
		['2026-03-07', '2026-03-09', 1, 'from a Saturday'],
		['2026-03-06', '2026-03-08', 0, 'a weekend'],
		['2026-03-06', '2026-03-06', 0, 'the same day'],
		['2026-04-03', '2026-04-07', 1, 'over Easter Monday'],
		['2026-05-13', '2026-05-15', 1, 'over Ascension'],
		['2026-07-20', '2026-07-22', 1, 'over the National Day'],
		['2026-08-14', '2026-08-17', 1, 'over a holiday on a Saturday'],
		['2025-12-24', '2026-01-02', 5, 'over the turn of the year'],
		['1969-12-29', '1970-01-05', 4, 'before 1970'],
		['2026-03-09', '2026-03-02', -5, 'backwards'],
	])('from %s to %s are %i: %s', (from, to, days) => {
		expect(workingDaysBetween(from, to, 'BE')).toBe(days);
	});

	it('counts the holidays that made it later', () => {
		expect(holidaysBetween('2026-04-20', '2026-05-26', 'BE')).toBe(3);
		expect(holidaysBetween('2026-08-10', '2026-08-20', 'BE')).toBe(0);
		expect(holidaysBetween('2026-05-01', '2026-05-04', 'BE')).toBe(0);
	});

	it('knows no holidays of a country that there is not', () => {
		expect(workingDaysBetween('2025-12-24', '2026-01-02', 'XX')).toBe(7);
	});

	it('gives the twentieth working day as the deadline, with its rule', () => {
		expect(deadlineOf('2026-04-20', WALLONIA)).toEqual({ on: '2026-05-20', rule: WALLONIA });
		expect(deadlineOf('2013-09-09', WALLONIA).on).toBe('2013-10-07');
	});

	const days = fc
		.tuple(fc.constant('2012-01-01' as const), fc.integer({ min: 0, max: 6000 }))
		.map(([start, after]) => addDays(start, after));

	it('counts what was added', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 90 }), (from, count) => {
				const to = addWorkingDays(from, count, 'BE');
				expect(workingDaysBetween(from, to, 'BE')).toBe(count);
				expect(workingDaysBetween(addDays(to, -1), to, 'BE')).toBe(1);
				expect(workingDaysBetween(addWorkingDays(to, -count, 'BE'), to, 'BE')).toBe(count);
			}),
		);
	});

	it('adds up over any day in between', () => {
		fc.assert(
			fc.property(days, days, days, (...three) => {
				const [a = '2012-01-01', b = a, c = b] = three.sort();
				expect(workingDaysBetween(a, b, 'BE') + workingDaysBetween(b, c, 'BE')).toBe(workingDaysBetween(a, c, 'BE'));
			}),
		);
	});

	it.runIf(withShared)('agrees with the delays counted by hand on official pages', async () => {
		const pages = (await sharedLines('walloon/official-pages.jsonl')).map((line) => JSON.parse(line));
		const delays = pages.filter((page) => page.delayWorkingDays !== undefined);
		expect(delays.length).toBeGreaterThan(20);
		for (const { items, delayWorkingDays } of delays) {
			const [asked, answered] = [parsePlainDate(items[0].date), parsePlainDate(items[1].date)];
			expect(asked && answered && workingDaysBetween(asked, answered, 'BE')).toBe(delayWorkingDays);
		}
	});
});
