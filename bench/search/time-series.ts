import { PASSES } from './measure.ts';
import type { Series } from './task.ts';

/** A series that is as slow as that ends with what it has measured. */
const LONGEST = 60_000;

/** Returns how much was found. */
export type Call = () => Promise<number>;

/** Each call once to warm up and three times by the clock. */
export async function timeSeries(name: string, calls: readonly Call[]): Promise<Series[number]> {
	const end = performance.now() + LONGEST;
	let found = 0;
	for (const call of calls) {
		found += (await call()) > 0 ? 1 : 0;
		if (performance.now() > end - LONGEST / 2) break;
	}
	const waits = [];
	for (const call of Array.from({ length: PASSES }, () => calls).flat()) {
		const started = performance.now();
		await call();
		waits.push(performance.now() - started);
		if (performance.now() > end) break;
	}
	return { name, waits, found };
}
