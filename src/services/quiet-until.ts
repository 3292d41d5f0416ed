import { addDays, type Instant, type PlainDate, plainDateAt } from '../domain/plain-date.ts';
import { wallClock } from './wall-clock.ts';

export type QuietHours = {
	/** `22:00` to `07:00`: over midnight where they begin later than they end. */
	readonly from: string;
	readonly until: string;
	readonly timeZone: string;
};

/** The end of the quiet hours that an instant lies in; undefined where it lies in none. */
export function quietUntil(quiet: QuietHours, instant: Instant): Instant | undefined {
	const today = plainDateAt(instant, quiet.timeZone);
	const ends = [addDays(today, -1), today].map((date) => {
		const begin = wallClock(date, { at: quiet.from, timeZone: quiet.timeZone });
		const end = endOf(quiet, date);
		return begin !== undefined && begin <= instant && instant < end ? end : undefined;
	});
	return ends.find((end) => end !== undefined);
}

function endOf({ from, until, timeZone }: QuietHours, date: PlainDate): Instant {
	let day = from < until ? date : addDays(date, 1);
	for (;;) {
		const end = wallClock(day, { at: until, timeZone });
		if (end !== undefined) return end;
		// A zone skipped that day.
		day = addDays(day, 1);
	}
}
