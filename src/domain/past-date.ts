import { Temporal } from 'temporal-polyfill';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

const units = new Map([
	['j', 'days'],
	['d', 'days'],
	['s', 'weeks'],
	['w', 'weeks'],
	['m', 'months'],
	['a', 'years'],
	['y', 'years'],
] as const);

/** Reads a date, or how long ago: `30j` or `30d`, `2s` or `2w`, `2m`, `1a` or `1y`. Undefined where it is neither. */
export function parsePastDate(typed: string, today: PlainDate): PlainDate | undefined {
	const ago = /^(\d{1,4})\s?([jdswmay])$/.exec(typed.trim().toLowerCase());
	const unit = [...units].find(([letter]) => letter === ago?.[2])?.[1];
	if (ago === null || unit === undefined) return parsePlainDate(typed);
	return parsePlainDate(
		Temporal.PlainDate.from(today)
			.subtract({ [unit]: Number(ago[1]) })
			.toString(),
	);
}
