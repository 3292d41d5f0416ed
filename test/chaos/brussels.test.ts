import { expect, it } from 'vitest';
import { dayAt, hourOn, nextHour } from '../../chaos/clock/brussels.ts';

it.each([
	['2026-10-24', '02:30', '2026-10-24T00:30:00.000Z'],
	['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
	['2026-10-25', '07:30', '2026-10-25T06:30:00.000Z'],
	['2026-12-01', '02:30', '2026-12-01T01:30:00.000Z'],
	['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
	['2027-03-28', '07:30', '2027-03-28T05:30:00.000Z'],
])('on %s it is %s at %s', (day, hour, instant) => {
	expect(new Date(hourOn(day, hour)).toISOString()).toBe(instant);
	expect(dayAt(Date.parse(instant))).toBe(day);
	expect(nextHour(Date.parse(instant) - 1, [hour])).toBe(Date.parse(instant));
});
