import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { quietUntil as until } from '../../src/services/quiet-until.ts';

const brussels = 'Europe/Brussels';
const night = { from: '22:00', until: '07:00', timeZone: brussels };
type Hours = { readonly from: string; readonly until: string; readonly timeZone: string };

const quietUntil = ({ timeZone, ...quiet }: Hours, now: number) => until({ quiet, timeZone }, now);
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('quiet hours', () => {
	it.each([
		['the evening', '2026-03-03T21:00Z', '2026-03-04T06:00Z'],
		['after midnight', '2026-03-04T02:00Z', '2026-03-04T06:00Z'],
		['the last moment', '2026-03-04T05:59Z', '2026-03-04T06:00Z'],
		['the night that spring shortens', '2026-03-28T21:00Z', '2026-03-29T05:00Z'],
		['the night that autumn lengthens', '2026-10-24T20:00Z', '2026-10-25T06:00Z'],
	])('over midnight hold in %s until the morning', (_, instant, end) => {
		expect(quietUntil(night, at(instant))).toBe(at(end));
	});

	it.each(['2026-03-03T20:59Z', '2026-03-04T06:00Z', '2026-03-04T12:00Z'])('hold nothing at %s', (instant) => {
		expect(quietUntil(night, at(instant))).toBeUndefined();
	});

	it('within a day hold from the one hour to the other', () => {
		const lunch = { from: '12:00', until: '14:00', timeZone: brussels };
		expect(quietUntil(lunch, at('2026-03-04T11:00Z'))).toBe(at('2026-03-04T13:00Z'));
		expect(quietUntil(lunch, at('2026-03-04T13:00Z'))).toBeUndefined();
	});

	it('do not last a day where spring skips when they begin', () => {
		const short = { from: '02:30', until: '03:00', timeZone: brussels };
		expect(quietUntil(short, at('2026-03-29T02:00Z'))).toBeUndefined();
	});

	it('end once, the first time, where autumn repeats their end', () => {
		const early = { ...night, until: '02:30' };
		expect(quietUntil(early, at('2026-10-25T00:29Z'))).toBe(at('2026-10-25T00:30Z'));
		expect(quietUntil(early, at('2026-10-25T01:15Z'))).toBeUndefined();
	});

	it('last until the day after one that a zone skipped', () => {
		const apia = { ...night, timeZone: 'Pacific/Apia' };
		expect(quietUntil(apia, at('2011-12-30T09:00Z'))).toBe(at('2011-12-30T17:00Z'));
	});

	it('end later than now, within a day, and are then over', () => {
		const time = fc
			.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
			.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
		const hours = fc
			.record({
				from: time,
				until: time,
				timeZone: fc.constantFrom(brussels, 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
			})
			.filter(({ from, until }) => from !== until);
		const instants = fc.integer({ min: at('2005-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
		fc.assert(
			fc.property(hours, instants, (quiet, now) => {
				const end = quietUntil(quiet, now);
				if (end === undefined) return;
				expect(end).toBeGreaterThan(now);
				expect(end - now).toBeLessThanOrEqual(26 * 3_600_000);
				expect(quietUntil(quiet, end)).toBeUndefined();
			}),
			{ numRuns: 1000 },
		);
	});
});
