/** Chance that is the same at every run. */
export type Draw = {
	/** A whole number from 0 up to, not including, a bound. */
	below(bound: number): number;
	one<Item>(items: readonly Item[]): Item | undefined;
	shuffled<Item>(items: readonly Item[]): readonly Item[];
};

/** Draws by a name: each kind of query has its own, so that one more of a kind changes no other. */
export function createDraw(name: string): Draw {
	let state = 0x811c9dc5;
	// FNV-1a of the name seeds mulberry32.
	for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);

	const below = (bound: number) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
	};

	return {
		below,
		one: (items) => items[below(items.length)],
		shuffled(items) {
			const rest = [...items];
			return items.flatMap(() => rest.splice(below(rest.length), 1));
		},
	};
}
