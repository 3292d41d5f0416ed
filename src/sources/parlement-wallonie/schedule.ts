import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../domain/plain-date.ts';
import type { Standing } from '../source.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PATIENCE_WITH_HOLES = 10 * DAY;

/** When to read a question again: answers come within months, corrections within days. */
export function nextCheck({ status, askedOn, since, now }: Standing): Instant | undefined {
	const settled = now - since;
	const age = now - Temporal.PlainDate.from(askedOn).toZonedDateTime('Europe/Brussels').epochMilliseconds;
	switch (status) {
		case 'answered':
		case 'closed':
			return settled < 14 * DAY ? now + DAY : undefined;
		case 'withdrawn':
		case 'lapsed':
			return undefined;
		case 'provisional':
			// Some are never followed by more.
			return now + (settled < 180 * DAY ? DAY : 7 * DAY);
		case 'pending':
		case 'unknown':
			if (age < 60 * DAY) return now + DAY;
			return now + (age < 365 * DAY ? 7 * DAY : 30 * DAY);
	}
}

/** A hole may be a question that was late to appear: tried again after an hour, then ever more rarely, for ten days. */
export function nextTry({ firstTried, now }: { firstTried: Instant; now: Instant }): Instant | undefined {
	const end = firstTried + PATIENCE_WITH_HOLES;
	if (now >= end) return undefined;
	const pause = Math.min(DAY, Math.max(HOUR, Math.floor((now - firstTried) / 2)));
	return Math.min(end, now + pause);
}
