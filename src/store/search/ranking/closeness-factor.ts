import type { Closeness } from '../excerpt/closeness.ts';
import { ALL_IN_TITLE, IN_ORDER, NEAR } from './weights.ts';

/** By what a score is multiplied for the nearness of the words to each other, of so many clauses. */
export function closenessFactor({ met, span, inOrder, inTitle }: Closeness, clauses: number): number {
	if (clauses < 2 || span === undefined || met < 2) return 1;
	const near = (NEAR * (met - 1)) / (clauses - 1) / Math.max(1, span / met);
	return 1 + near + (inOrder ? IN_ORDER : 0) + (inTitle >= clauses ? ALL_IN_TITLE : 0);
}
