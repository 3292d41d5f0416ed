import { setTimeout as wait } from 'node:timers/promises';

export type Deadline = {
	/** Milliseconds; 20,000 where absent: a busy machine is slow, and what is awaited usually comes at once. */
	readonly within?: number;
	/** What is awaited, for the error that says it never came. */
	readonly what?: string;
};

const glance = 10;

/** The first value that `look` finds, looked for again and again until the deadline. */
export async function until<Found>(look: () => Found | undefined, deadline: Deadline = {}): Promise<Found> {
	const { within = 20_000, what = 'what was awaited' } = deadline;
	const end = performance.now() + within;
	for (;;) {
		const found = look();
		if (found !== undefined) return found;
		if (performance.now() > end) throw new Error(`${what} did not come within ${within} ms`);
		await wait(glance);
	}
}
