/** Common words are meant more often: 16 times as common makes up for a fifth of a letter. */
const BY_DOUBLING = 0.05;

/** How unlikely a word so far from what was typed, in so many texts, is to be the one that was meant. */
export function effort({ distance, count }: { readonly distance: number; readonly count: number }): number {
	return distance - BY_DOUBLING * Math.log2(Math.max(1, count));
}
