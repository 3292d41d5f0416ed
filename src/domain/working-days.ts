import { publicHolidays } from './holidays.ts';
import { addDays, type PlainDate } from './plain-date.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: string): number {
	if (to < from) return -workingDaysBetween(to, from, holidays);
	return weekdaysUntil(dayNumber(to)) - weekdaysUntil(dayNumber(from)) - holidaysBetween(from, to, holidays);
}

/** The day that is so many working days later, or earlier when negative. */
export function addWorkingDays(from: PlainDate, days: number, holidays: string): PlainDate {
	const step = Math.sign(days);
	const start = dayNumber(from);
	let day = start;
	for (let left = Math.abs(days); left > 0; ) {
		day += step;
		if (isWeekday(day) && !isHoliday(day, holidays)) left -= 1;
	}
	return addDays(from, day - start);
}

/** Public holidays that fell on a weekday after `from`, up to and with `to`: why a deadline is later than it looks. */
export function holidaysBetween(from: PlainDate, to: PlainDate, holidays: string): number {
	let count = 0;
	for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
		for (const day of publicHolidays(holidays, year)) {
			if (day > from && day <= to && isWeekday(dayNumber(day))) count += 1;
		}
	}
	return count;
}

function dayNumber(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** Day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

function isWeekday(day: number): boolean {
	return weekdayOf(day) < 5;
}

/** Weekdays from a fixed Monday to that day. */
function weekdaysUntil(day: number): number {
	return Math.floor((day + 3) / 7) * 5 + Math.min(weekdayOf(day) + 1, 5);
}

function isHoliday(day: number, holidays: string): boolean {
	const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
	return publicHolidays(holidays, Number(date.slice(0, 4))).includes(date);
}
