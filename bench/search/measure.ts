import type { Engine } from './engine.ts';
import type { Addition, QueryList } from './query-list.ts';
import type { Measured } from './task.ts';

export const PASSES = 3;

/** Asks an engine that is open everything, once to warm up and three times by the clock; then adds to it. */
export async function measure(engine: Engine, { queries, additions }: QueryList, before: number): Promise<Measured> {
	// What building or opening left behind is not what answering needs.
	globalThis.gc?.();
	const totals = [];
	for (const query of queries) totals.push((await engine.search(query)).total);
	const waits = [];
	for (let pass = 0; pass < PASSES; pass += 1) {
		for (const query of queries) {
			const started = performance.now();
			await engine.search(query);
			waits.push(performance.now() - started);
		}
	}
	const after = process.memoryUsage.rss();
	const elsewhere = (await engine.residentElsewhere?.()) ?? 0;
	const peak = peakMemory();
	return {
		waits,
		found: totals.filter((total) => total > 0).length,
		hits: totals.reduce((sum, total) => sum + total, 0),
		before,
		after,
		elsewhere,
		peak,
		...(engine.add && { updates: await update(engine, engine.add, additions) }),
	};
}

/** From handing a question in to finding it by a word that only it has. */
async function update(
	engine: Engine,
	add: NonNullable<Engine['add']>,
	additions: readonly Addition[],
): Promise<number[]> {
	const waits = [];
	for (const { question, word } of additions) {
		const started = performance.now();
		await add(question);
		const { total } = await engine.search({ words: word, filters: {} });
		waits.push(performance.now() - started);
		if (total !== 1) throw new Error(`${total} questions found by the word of the one that was added`);
	}
	return waits;
}

export function peakMemory(): number {
	return process.resourceUsage().maxRSS * 1024;
}
