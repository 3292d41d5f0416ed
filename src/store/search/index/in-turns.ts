import { setImmediate as breathe } from 'node:timers/promises';

/** Milliseconds, after which others come. */
const TURN = 5;

/** Does something with each of many, and lets others come in between. */
export async function inTurns<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
	let until = performance.now() + TURN;
	for (const item of items) {
		act(item);
		if (performance.now() < until) continue;
		await breathe();
		until = performance.now() + TURN;
	}
}
