/** A hit: higher `key` first. */
export type Ranked = { readonly id: number; readonly key: number };

export type Best = ReturnType<typeof createBest>;

/**
 * Keeps the `most` best of what is offered. Of equals the later id is first, or the earlier one. A binary heap with
 * the worst on top.
 */
export function createBest(most: number, laterFirst: boolean) {
	const ids: number[] = [];
	const keys: number[] = [];

	return {
		offer(id: number, key: number): void {
			if (ids.length < most) {
				ids.push(id);
				keys.push(key);
				rise(ids.length - 1);
			} else if (most > 0 && isBefore(id, key, 0)) {
				ids[0] = id;
				keys[0] = key;
				sink();
			}
		},

		/** What is below that is not kept. */
		floor: (): number => (ids.length < most ? Number.NEGATIVE_INFINITY : (keys[0] ?? Number.POSITIVE_INFINITY)),

		/** Best first. */
		ranked(): readonly Ranked[] {
			return ids
				.map((id, at) => ({ id, key: keys[at] ?? 0 }))
				.sort((one, other) => other.key - one.key || (laterFirst ? other.id - one.id : one.id - other.id));
		},
	};

	function isBefore(id: number, key: number, at: number): boolean {
		const other = keys[at] ?? 0;
		if (key !== other) return key > other;
		return laterFirst ? id > (ids[at] ?? 0) : id < (ids[at] ?? 0);
	}

	function rise(from: number): void {
		for (let at = from; at > 0; ) {
			const parent = (at - 1) >>> 1;
			if (!isBefore(ids[parent] ?? 0, keys[parent] ?? 0, at)) return;
			swap(at, parent);
			at = parent;
		}
	}

	function sink(): void {
		for (let at = 0; ; ) {
			const left = at * 2 + 1;
			if (left >= ids.length) return;
			const right = left + 1;
			const worse = right < ids.length && isBefore(ids[left] ?? 0, keys[left] ?? 0, right) ? right : left;
			if (!isBefore(ids[at] ?? 0, keys[at] ?? 0, worse)) return;
			swap(at, worse);
			at = worse;
		}
	}

	function swap(one: number, other: number): void {
		[ids[one], ids[other]] = [ids[other] ?? 0, ids[one] ?? 0];
		[keys[one], keys[other]] = [keys[other] ?? 0, keys[one] ?? 0];
	}
}
