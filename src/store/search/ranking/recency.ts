import { RECENCY, RECENCY_HALF_LIFE } from './weights.ts';

const LAST_DAY = 65_535;
let table: { readonly today: number; readonly factors: Float32Array } | undefined;

/** By what a score is multiplied, for every day number (facts.ts): the newer, the more. */
export function recencyFactors(today: number): Float32Array {
	if (table?.today === today) return table.factors;
	const factors = Float32Array.from(
		{ length: LAST_DAY + 1 },
		(_, day) => 1 + RECENCY * 2 ** (-Math.max(0, today - day) / RECENCY_HALF_LIFE),
	);
	table = { today, factors };
	return factors;
}
