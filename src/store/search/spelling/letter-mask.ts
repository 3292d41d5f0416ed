/** Letters so common in French that it tells whether a word has them twice. */
const TWICE = 'eisart';
const bits = new Uint8Array(128);
for (const [at, letter] of [...TWICE].entries()) bits[letter.charCodeAt(0)] = 26 + at;

/**
 * Which letters a word of a to z has, a bit each, and which of the commonest twice. Adding or removing a letter changes
 * one bit at most, another letter in its place two, a swap none.
 */
export function letterMask(letters: Readonly<ArrayLike<number>>, start: number, length: number): number {
	let mask = 0;
	for (let at = start; at < start + length; at += 1) {
		const letter = letters[at] ?? 0;
		const once = 1 << (letter - 97);
		const twice = bits[letter] ?? 0;
		mask |= (mask & once) !== 0 && twice !== 0 ? 1 << twice : once;
	}
	return mask >>> 0;
}
