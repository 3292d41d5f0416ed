import type { Random } from '../random.ts';

/** A word with two letters swapped, one left out, or one doubled; its first letter is as it was. */
export function spoil(word: string, random: Random): string {
	const letters = [...word];
	const at = 1 + Math.floor(random() * (letters.length - 2));
	const [letter = '', next = ''] = letters.slice(at);
	const slips = [[next, letter], [next], [letter, letter, next]];
	const slip = slips[Math.floor(random() * slips.length)] ?? [];
	return letters.toSpliced(at, 2, ...slip).join('');
}
