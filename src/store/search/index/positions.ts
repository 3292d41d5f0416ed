import type { FieldName } from '../ranking/weights.ts';

/** A position is where a word stands in its field; each field has room for a million, and texts keep their distance. */
const FIELD_SIZE = 1 << 20;
/** Between two texts of a field, so that no phrase spans them. */
export const BETWEEN_TEXTS = 50;

const order: readonly FieldName[] = ['title', 'people', 'question', 'answer', 'reference'];

export function firstPosition(field: FieldName): number {
	return order.indexOf(field) * FIELD_SIZE;
}

/** Positions from `first` up to, but without, `end`. */
export function positionsOf(field: FieldName): readonly [first: number, end: number] {
	const first = firstPosition(field);
	return [first, first + FIELD_SIZE];
}
