import Holidays from 'date-holidays';

const calendars = new Map<string, Holidays>();
const years = new Map<string, readonly string[]>();

/** Public holidays of a country in a year, as ISO dates in order. The library takes milliseconds a year: read once. */
export function publicHolidays(country: string, year: number): readonly string[] {
	const key = `${country} ${year}`;
	const known = years.get(key);
	if (known) return known;
	const found = calendarOf(country)
		.getHolidays(year)
		.filter((holiday) => holiday.type === 'public')
		.map((holiday) => holiday.date.slice(0, 10))
		.sort();
	years.set(key, found);
	return found;
}

function calendarOf(country: string): Holidays {
	const calendar = calendars.get(country) ?? new Holidays(country);
	calendars.set(country, calendar);
	return calendar;
}
