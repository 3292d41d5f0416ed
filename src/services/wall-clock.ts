import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../domain/plain-date.ts';

type Clock = {
	/** `07:30` */
	readonly at: string;
	readonly timeZone: string;
};

/**
 * When a clock on the wall shows a time on a day. One that the spring change skips comes an hour later ("compatible"), or
 * earlier where that would be tomorrow; one that autumn repeats comes once, first. Undefined on a day that a zone
 * skipped, as Samoa did with 30 December 2011.
 */
export function wallClock(date: PlainDate, { at, timeZone }: Clock): Instant | undefined {
	const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(at));
	const found = (['compatible', 'earlier'] as const)
		.map((disambiguation) => wanted.toZonedDateTime(timeZone, { disambiguation }))
		.find((there) => there.toPlainDate().toString() === date);
	return found?.epochMilliseconds;
}
