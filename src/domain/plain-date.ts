import { Temporal } from 'temporal-polyfill';

/**
 * A calendar date without a time, as ISO 8601 (`2017-04-18`): compares with `<`, stores and travels as itself.
 * Arithmetic goes through Temporal. See docs/adr/0002-plain-dates-are-iso-text.md.
 */
export type PlainDate = `${number}-${number}-${number}`;

/** Milliseconds since the epoch. */
export type Instant = number;

/** Where the time comes from: an argument, never a global. */
export type Clock = () => Instant;

function isPlainDate(text: string): text is PlainDate {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
	} catch {
		return false;
	}
}

/** Reads `2017-04-18`, and as Belgians write it, `18/04/2017` or `18.4.2017`; undefined where there is no such day. */
export function parsePlainDate(text: string): PlainDate | undefined {
	const belgian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
	const iso = belgian ? `${belgian[3]}-${belgian[2]?.padStart(2, '0')}-${belgian[1]?.padStart(2, '0')}` : text.trim();
	return isPlainDate(iso) ? iso : undefined;
}

/** The day it is at an instant, in a time zone. */
export function plainDateAt(instant: Instant, timeZone: string): PlainDate {
	return toPlainDate(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate());
}

export function addDays(date: PlainDate, days: number): PlainDate {
	return toPlainDate(Temporal.PlainDate.from(date).add({ days }));
}

/** Calendar days from one date to a later one; negative when it is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

function toPlainDate(date: Temporal.PlainDate): PlainDate {
	const text = date.toString();
	if (!isPlainDate(text)) throw new RangeError(`${text} is outside the years 0000 to 9999`);
	return text;
}
