import { parsePastDate } from '../../../../domain/past-date.ts';
import { type PlainDate, parsePlainDate } from '../../../../domain/plain-date.ts';
import { monthNamed } from './months.ts';

/** Days from the first to the last, both included. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** `30 jours`, `2 months`: the units of domain/past-date.ts in full. */
const AGO =
	/^(\d{1,3}) ?(?:(j)(?:ours?)?|(s)(?:emaines?)?|(m)(?:ois)?|(a)(?:ns?|nn[ée]es?)?|(d)ays?|(w)eeks?|(m)onths?|(y)ears?)$/iu;

/** A day, a month or a year, in the ways that people write them: all that domain/past-date.ts reads, and more. */
export function readPeriod(typed: string, today: PlainDate): Period | undefined {
	const text = typed.replace(/[,;.)]+$/, '').trim();
	return yearOf(text) ?? monthOf(text) ?? dayOf(text, today);
}

function yearOf(text: string): Period | undefined {
	return /^\d{4}$/.test(text) ? between(`${text}-01-01`, `${text}-12-31`) : undefined;
}

/** `2024-03`, `03/2024`, `mars 2024`. */
function monthOf(text: string): Period | undefined {
	const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
	const [, before, after] = /^(\p{L}+|\d{1,2})[-/. ]+(\d{4})$/u.exec(text) ?? [];
	const first = `${year ?? after}-${(month ?? numberOf(before)).padStart(2, '0')}-01`;
	const days = [31, 30, 29, 28].map((day) => first.replace(/01$/, String(day)));
	return between(
		first,
		days.find((day) => parsePlainDate(day) !== undefined),
	);
}

function dayOf(text: string, today: PlainDate): Period | undefined {
	const [, count, ...units] = AGO.exec(text) ?? [];
	const [, day, month, year] = /^(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
	const unit = units.find((letter) => letter !== undefined);
	const written = count === undefined ? text : `${count}${unit}`;
	const date = parsePastDate(day === undefined ? written : `${day}/${numberOf(month)}/${year}`, today);
	return date && { from: date, to: date };
}

function numberOf(month = ''): string {
	return /^\d+$/.test(month) ? month : String(monthNamed(month) ?? '');
}

function between(first = '', last = ''): Period | undefined {
	const [from, to] = [parsePlainDate(first), parsePlainDate(last)];
	return from === undefined || to === undefined ? undefined : { from, to };
}
