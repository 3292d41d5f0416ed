import { hourOn } from '../clock/brussels.ts';
import type { Told } from './align.ts';

/** What came too late, after something else that should have waited for it. */
export type Misplaced = { readonly late: Told; readonly after: Told };

/**
 * Alerts of one place that came before something older. Older is what the bot had certainly written down before it was
 * first shown the other; between what it may have written down in either order, there is no order. A letter that tells
 * of several (what a day held, what was missed) is compared with others as a whole, and inside by how each began.
 */
export function outOfOrder(told: readonly Told[]): readonly Misplaced[] {
	const inOrder = told.toSorted(byPlace);
	const letters = lettersOf(inOrder);
	return inOrder.flatMap((late, at) => {
		const after = inOrder
			.slice(0, at)
			.find((earlier, before) => isOlder({ late, earlier, together: letters[before] === letters[at] }));
		return after === undefined ? [] : [{ late, after }];
	});
}

function byPlace({ telling: one }: Told, { telling: other }: Told): number {
	return one.message - other.message || one.place - other.place;
}

/** Messages that are the parts of one letter have the same number. */
function lettersOf(inOrder: readonly Told[]): readonly number[] {
	const letters: number[] = [];
	for (const [at, { telling }] of inOrder.entries()) {
		const before = inOrder[at - 1]?.telling;
		const goesOn = before?.message === telling.message || (before !== undefined && telling.part === before.part + 1);
		letters.push((letters.at(-1) ?? 0) + (goesOn ? 0 : 1));
	}
	return letters;
}

type Pair = { readonly late: Told; readonly earlier: Told /** In one letter. */; readonly together: boolean };

function isOlder({ late, earlier, together }: Pair): boolean {
	const length = together ? 1 : undefined;
	return late.happenings
		.slice(0, length)
		.some(({ by }) =>
			earlier.happenings.slice(0, length).some(({ since }) => by !== undefined && since !== undefined && by < since),
		);
}

/**
 * Tellings in a later digest than their own, which is the first whose hour comes after the bot had certainly written
 * them down. An earlier one is no fault: what is read between an hour and a late digest belongs into it.
 */
export function inLaterDigest(told: readonly Told[], at: string): readonly Misplaced[] {
	return told.flatMap((late) => {
		const after = told.find(({ telling: { day = '' } }) => {
			const passed = day < (late.telling.day ?? '');
			return passed && late.happenings.some(({ byTime }) => byTime !== undefined && byTime <= hourOn(day, at));
		});
		return after === undefined ? [] : [{ late, after }];
	});
}
