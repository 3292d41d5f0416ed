import { setImmediate as nextTurn } from 'node:timers/promises';

/** A turn of the event loop that takes longer did something for somebody else. */
const EMPTY_TURN = 1;
const LONGEST = 250;

/**
 * Lets people go first between two records: comes back after a turn of the event loop that found nothing else to do.
 * A single turn is not enough, because an interaction takes several, each of which would wait for one more record.
 */
export async function breathe(): Promise<void> {
	const started = performance.now();
	let before: number;
	do {
		before = performance.now();
		await nextTurn();
	} while (performance.now() - before > EMPTY_TURN && before - started < LONGEST);
}
