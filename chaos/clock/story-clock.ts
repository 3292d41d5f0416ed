/** What a process needs to tell the time of the story: at `real`, by this machine's clock, it is `story`. */
export type Anchor = { readonly story: number; readonly real: number; readonly speed: number };

export type StoryClock = ReturnType<typeof createStoryClock>;

/** Time that runs faster than ours, steps forward when told to, and is the same in this process and in the bot's. */
export function createStoryClock({ startAt, speed }: { readonly startAt: number; readonly speed: number }) {
	let anchor: Anchor = { story: startAt, real: Date.now(), speed };
	const now = () => Math.floor(anchor.story + (Date.now() - anchor.real) * anchor.speed);
	return {
		now,
		anchor: () => anchor,
		/** Nobody lives through what lies between. Never backwards. */
		stepTo(instant: number): void {
			anchor = { story: Math.max(instant, now()), real: Date.now(), speed };
		},
	};
}
