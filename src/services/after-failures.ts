import type { Instant } from '../domain/plain-date.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When to try again: an hour later, then twice as long each time, a day at most. */
export function afterFailures(failures: number, now: Instant): Instant {
	return now + Math.min(HOUR * 2 ** failures, DAY);
}
