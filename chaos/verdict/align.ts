import type { Deed, Happening } from '../parliament/document.ts';
import type { Telling } from './telling.ts';

export type Told = { readonly telling: Telling; readonly happenings: readonly Happening[] };

export type Alignment = {
	readonly told: readonly Told[];
	readonly lost: readonly Happening[];
	/** Tellings of what was told before, or never happened. */
	readonly extra: readonly Telling[];
};

/** What stands for a question in a digest, whatever else happened to it: the first of these. */
const WEIGHT: readonly Deed[] = ['answered', 'provisional', 'overdue', 'asked', 'changed'];

/**
 * Which telling of a question stands for which of its happenings. Both are in the order of time, and a telling may stand
 * for several that came together; of all ways to pair them, the one that leaves the fewest of both alone.
 */
export function align(happenings: readonly Happening[], tellings: readonly Telling[]): Alignment {
	const [telling, ...others] = tellings;
	if (telling === undefined) return { told: [], lost: happenings, extra: [] };
	const [first, ...rest] = happenings;
	if (first === undefined) return { told: [], lost: [], extra: tellings };
	const ways: Alignment[] = [];
	for (let length = happenings.length; length > 0; length -= 1) {
		const together = happenings.slice(0, length);
		if (!says(telling, together)) continue;
		const after = align(happenings.slice(length), others);
		const way = { ...after, told: [{ telling, happenings: together }, ...after.told] };
		if (flaws(way) === 0) return way;
		ways.push(way);
	}
	const withoutTelling = align(happenings, others);
	const withoutFirst = align(rest, tellings);
	ways.push({ ...withoutTelling, extra: [telling, ...withoutTelling.extra] });
	ways.push({ ...withoutFirst, lost: [first, ...withoutFirst.lost] });
	return ways.reduce((best, way) => (flaws(way) < flaws(best) ? way : best));
}

function flaws({ lost, extra }: Alignment): number {
	return lost.length + extra.length;
}

function says({ flow, deeds }: Telling, happenings: readonly Happening[]): boolean {
	const happened = new Set(happenings.map(({ deed }) => deed));
	if (flow === 'digests') return deeds[0] === WEIGHT.find((deed) => happened.has(deed));
	return deeds.length === happened.size && deeds.every((deed) => happened.has(deed));
}
