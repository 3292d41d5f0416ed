import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { lastOccurrence, nextOccurrence, type Recurrence } from '../../src/services/occurrence.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const brussels = 'Europe/Brussels';

function instant(text: string): number {
	return Temporal.Instant.from(text).epochMilliseconds;
}

describe('occurrences', () => {
	it('keeps the wall-clock hour across the end of summer time', () => {
		const recurrence = { at: '07:30', timeZone: brussels, days: everyDay };
		expect(nextOccurrence(recurrence, instant('2026-10-24T12:00Z'))).toEqual({
			date: '2026-10-25',
			instant: instant('2026-10-25T06:30Z'),
		});
		expect(nextOccurrence(recurrence, instant('2026-10-23T12:00Z'))).toEqual({
			date: '2026-10-24',
			instant: instant('2026-10-24T05:30Z'),
		});
	});

	it('comes an hour later on the day when spring skips its hour', () => {
		const recurrence = { at: '02:30', timeZone: brussels, days: everyDay };
		expect(nextOccurrence(recurrence, instant('2026-03-28T12:00Z'))).toEqual({
			date: '2026-03-29',
			instant: instant('2026-03-29T01:30Z'),
		});
	});

	it('comes once, the first time, on the day when autumn repeats its hour', () => {
		const recurrence = { at: '02:30', timeZone: brussels, days: everyDay };
		const first = nextOccurrence(recurrence, instant('2026-10-24T12:00Z'));
		expect(first).toEqual({ date: '2026-10-25', instant: instant('2026-10-25T00:30Z') });
		expect(nextOccurrence(recurrence, first.instant).date).toBe('2026-10-26');
	});

	it('skips the days that it does not have', () => {
		const recurrence = { at: '08:00', timeZone: brussels, days: [1] };
		expect(nextOccurrence(recurrence, instant('2026-11-24T12:00Z')).date).toBe('2026-11-30');
		expect(lastOccurrence(recurrence, instant('2026-11-24T12:00Z')).date).toBe('2026-11-23');
	});

	it('stays on its day where the hour that spring skips runs into the next', () => {
		// On 30 March 1919 Toronto went from half past eleven in the evening to half past midnight.
		const recurrence = { at: '23:45', timeZone: 'America/Toronto', days: everyDay };
		const found = nextOccurrence(recurrence, instant('1919-03-30T12:00Z'));
		expect(found).toEqual({ date: '1919-03-30', instant: instant('1919-03-31T03:45Z') });
		expect(nextOccurrence(recurrence, found.instant).date).toBe('1919-03-31');
	});

	it('has none on a day that a zone skipped', () => {
		const recurrence = { at: '07:30', timeZone: 'Pacific/Apia', days: everyDay };
		const last = instant('2011-12-29T17:30Z');
		expect(lastOccurrence(recurrence, instant('2011-12-30T09:00Z'))).toEqual({ date: '2011-12-29', instant: last });
		expect(nextOccurrence(recurrence, last)).toEqual({ date: '2011-12-31', instant: instant('2011-12-30T17:30Z') });
		const fridays = { ...recurrence, days: [5] };
		expect(nextOccurrence(fridays, instant('2011-12-24T00:00Z')).date).toBe('2012-01-06');
		expect(lastOccurrence(fridays, instant('2012-01-05T00:00Z')).date).toBe('2011-12-23');
	});

	it('tiles time: the last one is the one whose next is the next', () => {
		const recurrences: fc.Arbitrary<Recurrence> = fc.record({
			at: fc
				.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
				.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
			timeZone: fc.constantFrom(brussels, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
			days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
		});
		const instants = fc.integer({ min: instant('2020-01-01T00:00Z'), max: instant('2030-01-01T00:00Z') });
		fc.assert(
			fc.property(recurrences, instants, (recurrence, now) => {
				const last = lastOccurrence(recurrence, now);
				const next = nextOccurrence(recurrence, now);
				expect(last.instant).toBeLessThanOrEqual(now);
				expect(next.instant).toBeGreaterThan(now);
				expect(nextOccurrence(recurrence, last.instant)).toEqual(next);
				expect(lastOccurrence(recurrence, next.instant)).toEqual(next);
			}),
		);
	});
});
