import type { Clock, Instant } from '../domain/plain-date.ts';

export type Allowance = {
	/** How many at once. */
	readonly burst: number;
	/** Milliseconds in which one more is earned. */
	readonly every: number;
};

type Options = Allowance & {
	readonly clock: Clock;
	/** How many people are remembered at most. */
	readonly most?: number;
};

export type Turnstile = (personId: string) => number;

/**
 * Counts what each person asks, whatever the server: 0 lets through, else the milliseconds until the next may pass.
 * Bottleneck would do it with a timer and a queue a person, and its own clock; this is a number a person.
 */
export function createTurnstile({ burst, every, clock, most = 10_000 }: Options): Turnstile {
	/** When a person has earned everything back; the least recent first. */
	const restored = new Map<string, Instant>();

	return function pass(personId) {
		const now = clock();
		// A clock that was set back leaves nobody waiting for longer than a whole burst takes.
		const from = Math.min(Math.max(restored.get(personId) ?? now, now), now + burst * every);
		const wait = from + every - (now + burst * every);
		restored.delete(personId);
		restored.set(personId, wait > 0 ? from : from + every);
		if (restored.size > most) forget(now);
		return Math.max(0, wait);
	};

	/** Those who have everything back cost nothing; then whoever came least recently, who is given some for free. */
	function forget(now: Instant): void {
		for (const [personId, at] of restored) if (at <= now) restored.delete(personId);
		for (const personId of restored.keys()) {
			if (restored.size <= most / 2) return;
			restored.delete(personId);
		}
	}
}
