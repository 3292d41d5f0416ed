import { Temporal } from 'temporal-polyfill';
import { addDays, type Instant, type PlainDate, plainDateAt } from '../domain/plain-date.ts';
import { wallClock } from './wall-clock.ts';

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
		const instant = wallClock(date, recurrence);
		if (instant !== undefined && fits(instant)) return { date, instant };
	}
	throw new RangeError('a recurrence needs a weekday from 1 to 7');
}
