const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Milliseconds: five seconds, then twice as long each time, an hour at most; half of it left to chance (0 to 1). */
export function backoff(attempts: number, chance: number): number {
	const longest = Math.min(5 * SECOND * 2 ** Math.min(attempts, 10), HOUR);
	return Math.round(longest / 2 + (longest / 2) * chance);
}
