import type { Random } from '../random.ts';

/** The place of one of them, each as often as it is big. */
export function pickShare(shares: readonly number[], random: Random): number {
	const chance = random() * shares.reduce((sum, share) => sum + share, 0);
	let sum = 0;
	return shares.findIndex((share) => {
		sum += share;
		return chance < sum;
	});
}
