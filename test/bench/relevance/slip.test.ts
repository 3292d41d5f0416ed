import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraw } from '../../../bench/relevance/draw.ts';
import { slipIn, slips } from '../../../bench/relevance/make/slip.ts';

const word = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèàçœ'), { minLength: 5, maxLength: 14 });

describe('slips', () => {
	it('are each one letter swapped, dropped, doubled or replaced', () => {
		fc.assert(
			fc.property(word, fc.constantFrom(...slips), fc.string(), (letters, slip, seed) => {
				const slipped = slipIn(letters.join(''), { slip, draw: createDraw(seed) });
				if (slipped === undefined) return;
				expect(editsBetween(letters, [...slipped])).toBe(1);
				const longer = { swap: 0, drop: -1, double: 1, replace: 0 }[slip];
				expect([...slipped].length).toBe(letters.length + longer);
			}),
			{ numRuns: 2000 },
		);
	});

	it('hit a neighbour on a Belgian keyboard', () => {
		const made = new Set(Array.from({ length: 200 }, (_, seed) => slipped('aaaaa', `${seed}`)));
		expect([...made].map((each) => each?.replaceAll('a', '')).sort()).toEqual(['z', 'z', 'z', 'z', 'z']);
	});

	it.each(['', 'eau', 'état'])('spare short words: %j', (short) => {
		for (const slip of slips) expect(slipIn(short, { slip, draw: createDraw('short') })).toBeUndefined();
	});

	it('are none where the two letters are the same', () => {
		expect(slipIn('aaaaaa', { slip: 'swap', draw: createDraw('same') })).toBeUndefined();
	});
});

function slipped(word: string, seed: string): string | undefined {
	return slipIn(word, { slip: 'replace', draw: createDraw(seed) });
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editsBetween(one: readonly string[], other: readonly string[]): number {
	const rows = [...one.keys(), one.length].map(() => [...other.keys(), other.length]);
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	for (let row = 1; row <= one.length; row += 1) {
		rows[row] = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1] ? 0 : 1;
			const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			rows[row]?.push(
				Math.min(
					at(row - 1, column) + 1,
					at(row, column - 1) + 1,
					at(row - 1, column - 1) + same,
					...(row > 1 && column > 1 && swapped ? [at(row - 2, column - 2) + 1] : []),
				),
			);
		}
	}
	return at(one.length, other.length);
}
