import { Temporal } from 'temporal-polyfill';
import { addDays, type Instant, type PlainDate, plainDateAt } from '../domain/plain-date.ts';

/** When something recurs: a wall-clock time on some days of the week, somewhere. */
export type Recurrence = {
	/** `07:30` */
	readonly at: string;
	readonly timeZone: string;
	/** ISO weekdays, 1 is Monday; at least one. */
	readonly days: readonly number[];
};

export type Occurrence = { readonly date: PlainDate; readonly instant: Instant };

/** The latest occurrence at or before an instant. */
export function lastOccurrence(recurrence: Recurrence, now: Instant): Occurrence {
	return nearest(recurrence, { now, step: -1, fits: (instant) => instant <= now });
}

/** The first occurrence after an instant. */
export function nextOccurrence(recurrence: Recurrence, now: Instant): Occurrence {
	return nearest(recurrence, { now, step: 1, fits: (instant) => instant > now });
}

type Wanted = { readonly now: Instant; readonly step: 1 | -1; readonly fits: (instant: Instant) => boolean };

// A fortnight holds every weekday, on either side of midnight and of a clock change.
function nearest(recurrence: Recurrence, { now, step, fits }: Wanted): Occurrence {
	const today = plainDateAt(now, recurrence.timeZone);
	for (let offset = -1; offset <= 15; offset += 1) {
		const date = addDays(today, offset * step);
		if (!recurrence.days.includes(Temporal.PlainDate.from(date).dayOfWeek)) continue;
		const instant = instantOf(date, recurrence);
		if (instant !== undefined && fits(instant)) return { date, instant };
	}
	throw new RangeError('a recurrence needs a weekday from 1 to 7');
}

/**
 * A time that the spring change skips comes an hour later ("compatible"), or earlier where that would be tomorrow; one
 * that autumn repeats comes once, first. Undefined on a day that a zone skipped, as Samoa did with 30 December 2011.
 */
function instantOf(date: PlainDate, { at, timeZone }: Recurrence): Instant | undefined {
	const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(at));
	const found = (['compatible', 'earlier'] as const)
		.map((disambiguation) => wanted.toZonedDateTime(timeZone, { disambiguation }))
		.find((there) => there.toPlainDate().toString() === date);
	return found?.epochMilliseconds;
}
