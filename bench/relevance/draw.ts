import { randomFrom } from '../random.ts';

/** Chance that is the same at every run. */
export type Draw = {
	/** A whole number from 0 up to, not including, a bound. */
	below(bound: number): number;
	one<Item>(items: readonly Item[]): Item | undefined;
	shuffled<Item>(items: readonly Item[]): readonly Item[];
};

/** Draws by a name: each kind of query has its own, so that one more of a kind changes no other. */
export function createDraw(name: string): Draw {
	const random = randomFrom(hashOf(name));
	const below = (bound: number) => Math.floor(random() * bound);

	return {
		below,
		one: (items) => items[below(items.length)],
		shuffled(items) {
			const rest = [...items];
			return items.flatMap(() => rest.splice(below(rest.length), 1));
		},
	};
}

/** FNV-1a. */
function hashOf(name: string): number {
	return [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
}
