import { addDays, type Instant, type PlainDate, plainDateAt } from '../domain/plain-date.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';
import { wallClock } from './wall-clock.ts';

type Hours = NonNullable<ChannelSettings['quiet']>;

type Quiet = { readonly quiet: Hours | undefined; readonly timeZone: string };

/** When the quiet hours that it is in end; undefined outside them. Over midnight where they begin later than they end. */
export function quietUntil({ quiet, timeZone }: Quiet, now: Instant): Instant | undefined {
	if (quiet === undefined) return undefined;
	const today = plainDateAt(now, timeZone);
	const ends = [addDays(today, -1), today].map((date) => {
		const begin = wallClock(date, { at: quiet.from, timeZone });
		const end = endOf({ ...quiet, timeZone }, date);
		return begin !== undefined && begin <= now && now < end ? end : undefined;
	});
	return ends.find((end) => end !== undefined);
}

function endOf({ from, until, timeZone }: Hours & { readonly timeZone: string }, date: PlainDate): Instant {
	let day = from < until ? date : addDays(date, 1);
	for (;;) {
		const end = wallClock(day, { at: until, timeZone });
		if (end !== undefined) return end;
		// A zone skipped that day.
		day = addDays(day, 1);
	}
}
