import type { Draw } from '../draw.ts';

export const slips = ['swap', 'drop', 'double', 'replace'] as const;
export type Slip = (typeof slips)[number];

/** The rows of a Belgian keyboard: one hits a neighbour. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const SHORTEST = 5;

/** A word with one slip of the fingers; undefined where it is too short, or where that slip changes nothing. */
export function slipIn(word: string, { slip, draw }: { slip: Slip; draw: Draw }): string | undefined {
	const letters = [...word];
	if (letters.length < SHORTEST) return undefined;
	const at = draw.below(slip === 'swap' ? letters.length - 1 : letters.length);
	const [letter = '', next = ''] = letters.slice(at);
	const rest = letters.slice(at + 1).join('');
	const before = letters.slice(0, at).join('');
	const slipped = {
		swap: () => before + next + letter + letters.slice(at + 2).join(''),
		drop: () => before + rest,
		double: () => before + letter + letter + rest,
		replace: () => before + (draw.one(neighboursOf(letter)) ?? letter) + rest,
	}[slip]();
	return slipped === word ? undefined : slipped;
}

function neighboursOf(letter: string): readonly string[] {
	const plain = letter.normalize('NFD').charAt(0);
	const row = ROWS.find((keys) => keys.includes(plain)) ?? '';
	const at = row.indexOf(plain);
	return [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== '' && row !== '');
}
