import { PASSES } from './measure.ts';
import type { Series } from './task.ts';

/** Returns how much was found. */
export type Call = () => Promise<number>;

/** Each call once to warm up and three times by the clock. */
export async function timeSeries(name: string, calls: readonly Call[]): Promise<Series[number]> {
	let found = 0;
	for (const call of calls) found += (await call()) > 0 ? 1 : 0;
	const waits = [];
	for (let pass = 0; pass < PASSES; pass += 1) {
		for (const call of calls) {
			const started = performance.now();
			await call();
			waits.push(performance.now() - started);
		}
	}
	return { name, waits, found };
}
