/** Letters wrong, missing, too many and, where wanted, swapped: the textbook's whole table. */
export function plainDistance(one: string, other: string, { swaps }: { readonly swaps: boolean }): number {
	const table = Array.from({ length: one.length + 1 }, (_, x) => [x]);
	const at = (x: number, y: number) => table[x]?.[y] ?? 0;
	for (let y = 1; y <= other.length; y += 1) {
		table[0]?.push(y);
		for (let x = 1; x <= one.length; x += 1) {
			const same = one[x - 1] === other[y - 1] ? 0 : 1;
			const isSwap = swaps && x > 1 && y > 1 && one[x - 1] === other[y - 2] && one[x - 2] === other[y - 1];
			const swapped = isSwap ? at(x - 2, y - 2) + 1 : Number.POSITIVE_INFINITY;
			table[x]?.push(Math.min(at(x - 1, y) + 1, at(x, y - 1) + 1, at(x - 1, y - 1) + same, swapped));
		}
	}
	return at(one.length, other.length);
}
