import { lettersOf } from './letters-of.ts';
import { createMeasure } from './measure.ts';

/** How many letters are wrong, missing, too many or swapped between two words. */
export function letterDistance(one: string, other: string): number {
	return createMeasure(lettersOf(one), Math.max(one.length, other.length))(lettersOf(other), 0, other.length);
}
