import { expect, it } from 'vitest';
import { wordsOf } from '../../chaos/report.ts';
import { runChaos } from '../../chaos/run-chaos.ts';

it('twenty kills, a Discord at its worst and two changes of the clocks lose, repeat and disorder nothing', async () => {
	const report = await runChaos({ kills: 20, seed: 7 });
	console.info(wordsOf(report));
	const { kills, lost, duplicated, reordered, expected, seen } = report;
	expect({ kills, lost, duplicated, reordered }).toEqual({ kills: 20, lost: [], duplicated: [], reordered: [] });
	expect(seen).toBe(expected);
	// A run in which nothing happens proves nothing.
	expect(expected).toBeGreaterThan(100);
	expect(report.faults.size).toBeGreaterThan(5);
}, 600_000);
