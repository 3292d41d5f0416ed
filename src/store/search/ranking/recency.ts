import { RECENCY, RECENCY_HALF_LIFE } from './weights.ts';

/** No two day numbers (facts.ts) are further from each other. */
const OLDEST = 65_535;
let factors: Float32Array | undefined;

/** By what a score is multiplied, for every age in days: the newer, the more. */
export function recencyByAge(): Float32Array {
	factors ??= Float32Array.from({ length: OLDEST + 1 }, (_, age) => 1 + RECENCY * 2 ** (-age / RECENCY_HALF_LIFE));
	return factors;
}
