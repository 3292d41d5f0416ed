import type { Random } from './random.ts';

/** Any of them. */
export function pick<Item>(list: readonly Item[], random: Random): Item {
	const picked = list[Math.floor(random() * list.length)];
	if (picked === undefined) throw new RangeError('there is nothing to pick from');
	return picked;
}
