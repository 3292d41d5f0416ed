const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When Brussels leaves summer time, and when it comes back to it. */
export const AUTUMN = Date.UTC(2026, 9, 25, 1);
export const SPRING = Date.UTC(2027, 2, 28, 1);

/** By hand, for it judges what the bot computes. */
const offsetAt = (instant: number) => (instant < AUTUMN || instant >= SPRING ? 2 : 1) * HOUR;

/** `2026-10-25`, in Brussels. */
export function dayAt(instant: number): string {
	return new Date(instant + offsetAt(instant)).toISOString().slice(0, 10);
}

/**
 * When it is that hour in Brussels on that day. One that the spring change skips comes an hour later, one that autumn
 * repeats comes the first time.
 */
export function hourOn(day: string, hour: string): number {
	const local = Date.parse(`${day}T${hour}:00Z`);
	const inSummer = local - 2 * HOUR;
	return inSummer < AUTUMN || inSummer >= SPRING ? inSummer : local - HOUR;
}

/** The next of these hours after an instant. */
export function nextHour(after: number, hours: readonly string[]): number {
	const days = [dayAt(after), dayAt(after + DAY)];
	const coming = days.flatMap((day) => hours.map((hour) => hourOn(day, hour))).filter((instant) => instant > after);
	return Math.min(...coming);
}
