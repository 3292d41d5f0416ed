import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../../../src/domain/plain-date.ts';
import { statuses } from '../../../../src/domain/question.ts';
import { dayNumber, isOpen, statusNumber, yearOf } from '../../../../src/store/search/index/facts.ts';

const LAST = 65_535;

test.each<readonly [PlainDate, number, number]>([
	['1900-01-01', 1, 1900],
	['1900-12-31', 365, 1900],
	['1901-01-01', 366, 1901],
	['2000-02-29', 36_584, 2000],
	['2079-06-05', LAST, 2079],
	// What is outside is at the edge, and never 0, which says that there is no question.
	['2079-06-06', LAST, 2079],
	['9999-12-31', LAST, 2079],
	['1899-12-31', 1, 1900],
	['0001-01-01', 1, 1900],
])('%s is day %i, of %i', (date, day, year) => {
	expect(dayNumber(date)).toBe(day);
	expect(yearOf(day)).toBe(year);
});

test('days are in the order of their dates, and of the same year', () => {
	const date = fc.nat({ max: LAST - 1 }).map((days) => addDays('1900-01-01', days));
	fc.assert(
		fc.property(date, date, (one, other) => {
			expect(Math.sign(dayNumber(one) - dayNumber(other))).toBe(Math.sign(one.localeCompare(other)));
			expect(yearOf(dayNumber(one))).toBe(Number(one.slice(0, 4)));
		}),
	);
});

test('an answer is awaited while a question is pending or provisionally answered', () => {
	expect(statuses.filter((status) => isOpen(statusNumber(status)))).toEqual(['pending', 'provisional']);
});
