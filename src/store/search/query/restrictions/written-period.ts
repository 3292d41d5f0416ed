import type { PlainDate } from '../../../../domain/plain-date.ts';
import { writtenField } from '../fields.ts';
import { type Period, readPeriod } from './period.ts';

type Bounds = { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined };

/** In as few signs as say it; two pieces where it begins after its end, which is no time at all. */
export function writtenPeriod({ from, to }: Bounds): readonly string[] {
	if (from !== undefined && to !== undefined && from <= to) return [within(from, to)];
	return [
		...(from === undefined ? [] : [`${writtenField('since')}:${shortest(from, (period) => period.from === from)}`]),
		...(to === undefined ? [] : [`${writtenField('until')}:${shortest(to, (period) => period.to === to)}`]),
	];
}

function within(from: PlainDate, to: PlainDate): string {
	const whole = shortest(from, (period) => period.from === from && period.to === to);
	if (whole.length === 4) return `année:${whole}`;
	if (from === to || whole.length === 7) return `${writtenField('asked')}:${whole}`;
	const [first, last] = [shortest(from, (period) => period.from === from), shortest(to, (period) => period.to === to)];
	return `${writtenField('asked')}:${first}..${last}`;
}

/** Its year or its month where that says the same, else the day. */
function shortest(day: PlainDate, saysTheSame: (period: Period) => boolean): string {
	return (
		[day.slice(0, 4), day.slice(0, 7)].find((text) => {
			const period = readPeriod(text, day);
			return period !== undefined && saysTheSame(period);
		}) ?? day
	);
}
