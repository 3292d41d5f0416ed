import { addDays, type PlainDate } from '../../../../domain/plain-date.ts';
import type { FieldName } from '../fields.ts';
import { readPeriod } from './period.ts';
import type { Value } from './value.ts';

/** `1er mars 2024`. */
const MOST_WORDS = 3;
/** A day beyond is a slip of the finger, and cannot be counted on from. */
const [EARLIEST, LATEST] = ['1799-12-31', '2200-01-01'] as const;
const RANGE = /\s*(?:\.\.+|…)\s*|(?<=^\d{4})[-–](?=\d{4}$)/u;

type Bounds = { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined };

/**
 * When it was asked. `avant:X` ends the day before X begins and `après:X` begins the day after X ends; `depuis:X` begins
 * with the first day of X and `jusque:X` ends with its last; `date:X` is within X, and `date:X..Y` from the first day of
 * X to the last of Y. X is a day, a month or a year.
 */
export function readAsked(field: FieldName, { words, excluded, today }: Value) {
	for (let used = Math.min(words.length, MOST_WORDS); used > 0; used -= 1) {
		const text = words.slice(0, used).join(' ');
		const bounds = field === 'asked' ? withinOf(text, today) : besideOf(field, text, today);
		if (bounds && isNear(bounds)) {
			const asked = excluded ? withoutNeed(bounds) : { ...bounds, excluded };
			return isNear(asked) ? { ...asked, used } : undefined;
		}
	}
	return undefined;
}

function besideOf(field: FieldName, text: string, today: PlainDate): Bounds | undefined {
	const period = readPeriod(text, today);
	if (period === undefined || !isNear(period)) return undefined;
	switch (field) {
		case 'before':
			return { from: undefined, to: addDays(period.from, -1) };
		case 'after':
			return { from: addDays(period.to, 1), to: undefined };
		case 'since':
			return { from: period.from, to: undefined };
		default:
			return { from: undefined, to: period.to };
	}
}

/** `2021..2023` either way round, `2021..`, `..2023`, `2021`. */
function withinOf(text: string, today: PlainDate): Bounds | undefined {
	const sides = text.split(RANGE, 2);
	const [first, last = sides.length === 1 ? first : undefined] = sides.map((side) => readPeriod(side, today));
	if (sides[0] === '') return last && { from: undefined, to: last.to };
	if (sides[1] === '') return first && { from: first.from, to: undefined };
	if (first === undefined || last === undefined) return undefined;
	return first.from <= last.to ? { from: first.from, to: last.to } : { from: last.from, to: first.to };
}

/** Not before a day is from that day on. */
function withoutNeed({ from, to }: Bounds): Bounds & { readonly excluded: boolean } {
	if (from !== undefined && to !== undefined) return { from, to, excluded: true };
	return {
		from: to && addDays(to, 1),
		to: from && addDays(from, -1),
		excluded: false,
	};
}

function isNear({ from, to }: Bounds): boolean {
	return [from, to].every((day) => day === undefined || (day >= EARLIEST && day <= LATEST));
}
