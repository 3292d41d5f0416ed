import { hourOn } from '../clock/brussels.ts';
import type { Told } from './align.ts';

/**
 * Alerts of one place that came before something older. Older is what the bot had certainly written down before it was
 * first shown the other; between what it may have written down in either order, there is no order. A message that tells
 * of several (what a day held, what was missed) is compared with others as a whole, and inside by how each began.
 */
export function outOfOrder(told: readonly Told[]): readonly Told[] {
	const inOrder = told.toSorted(byPlace);
	return inOrder.filter((later, at) => inOrder.slice(0, at).some((earlier) => isOlder(later, earlier)));
}

function byPlace({ telling: one }: Told, { telling: other }: Told): number {
	return one.message - other.message || one.place - other.place;
}

function isOlder(later: Told, earlier: Told): boolean {
	const together = later.telling.message === earlier.telling.message;
	const length = together ? 1 : undefined;
	return later.happenings
		.slice(0, length)
		.some(({ by }) =>
			earlier.happenings.slice(0, length).some(({ since }) => by !== undefined && since !== undefined && by < since),
		);
}

/**
 * Tellings in a later digest than their own, which is the first whose hour comes after the bot had certainly written
 * them down. An earlier one is no fault: what is read between an hour and a late digest belongs into it.
 */
export function inLaterDigest(told: readonly Told[], at: string): readonly Told[] {
	const days = [...new Set(told.map(({ telling }) => telling.day ?? ''))];
	return told.filter(({ telling, happenings }) =>
		days.some((day) => {
			const passed = day < (telling.day ?? '');
			return passed && happenings.some(({ byTime }) => byTime !== undefined && byTime <= hourOn(day, at));
		}),
	);
}
