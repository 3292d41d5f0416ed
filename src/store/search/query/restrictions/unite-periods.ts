import { addDays, type PlainDate } from '../../../../domain/plain-date.ts';
import type { Restriction } from '../query.ts';

type Asked = Extract<Restriction, { readonly kind: 'asked' }>;

/** The time that holds them all; of years that do not touch, without what lies between. */
export function unitePeriods(periods: readonly Asked[]): readonly Asked[] {
	const [first, ...later] = periods.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
	if (first === undefined) return [];
	const gaps: Asked[] = [];
	let { to } = first;
	for (const next of later) {
		const gap = { from: to && addDays(to, 1), to: next.from && addDays(next.from, -1) };
		if (gap.from && gap.to && gap.from <= gap.to) gaps.push({ kind: 'asked', ...gap, excluded: true });
		to = latest(to, next.to);
	}
	const always = first.from === undefined && to === undefined;
	return always ? gaps : [{ ...first, to }, ...gaps];
}

function latest(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
	if (one === undefined || other === undefined) return undefined;
	return one > other ? one : other;
}
