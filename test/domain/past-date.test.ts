import { expect, it } from 'vitest';
import { parsePastDate } from '../../src/domain/past-date.ts';

const today = '2026-03-31';

it.each([
	['2026-03-01', '2026-03-01'],
	['01/03/2026', '2026-03-01'],
	['30j', '2026-03-01'],
	['30d', '2026-03-01'],
	['2s', '2026-03-17'],
	['1m', '2026-02-28'],
	['1 M', '2026-02-28'],
	['1a', '2025-03-31'],
	['2y', '2024-03-31'],
	['0j', '2026-03-31'],
])('reads %s', (typed, date) => {
	expect(parsePastDate(typed, today)).toBe(date);
});

it.each(['31/02/2026', '2026-13-01', 'hier', '30', 'j', '-3j', '99999j', ''])('does not read %j', (typed) => {
	expect(parsePastDate(typed, today)).toBeUndefined();
});
