/** The first of each that have one key. */
export function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
	const first = new Map<string, Item>();
	for (const item of items) {
		const key = keyOf(item);
		if (!first.has(key)) first.set(key, item);
	}
	return [...first.values()];
}
