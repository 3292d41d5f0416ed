import { expect, it } from 'vitest';
import { parseTimeOfDay } from '../../src/domain/time-of-day.ts';

it.each([
	['7:30', '07:30'],
	['07h30', '07:30'],
	['7h', '07:00'],
	['19.05', '19:05'],
	['7 h 30', '07:30'],
	['8', '08:00'],
	['23:59', '23:59'],
	['0:00', '00:00'],
	['24:00', undefined],
	['7:60', undefined],
	['7h3', undefined],
	['', undefined],
	['matin', undefined],
])('reads %s as %s', (typed, time) => {
	expect(parseTimeOfDay(typed)).toBe(time);
});
