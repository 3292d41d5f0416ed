import { expect, it } from 'vitest';
import { retryAfter } from '../../../src/sources/http/retry-after.ts';

const now = Date.UTC(2026, 0, 15, 9);

it.each([
	['120', 120_000],
	[' 0 ', 0],
	['Thu, 15 Jan 2026 09:01:00 GMT', 60_000],
	['Thu, 15 Jan 2026 08:00:00 GMT', 0],
	['Thursday, 15-Jan-26 09:01:00 GMT', 60_000],
	['soon', undefined],
	['-5', undefined],
	['1.5', undefined],
	['', undefined],
	[null, undefined],
])('reads %j as %j milliseconds', (header, ms) => {
	expect(retryAfter(header, now)).toBe(ms);
});
