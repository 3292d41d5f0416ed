import { type FieldName, fields, SATURATION } from './weights.ts';

const MOST = 255;

/** What one occurrence in a field of that many words adds to a word's weighted frequency (BM25F). */
export function occurrenceWeight(field: FieldName, length: number): number {
	const { weight, lengthMatters, usualLength } = fields[field];
	return weight / (1 - lengthMatters + lengthMatters * (length / usualLength));
}

/** A weighted frequency, saturated, from 1 to 255. */
export function impactOf(frequency: number): number {
	return Math.max(1, Math.round((MOST * frequency) / (SATURATION + frequency)));
}

/** How rare a word is, so that a score is the sum of rarity times impact. */
export function rarityOf(documents: number, all: number): number {
	return Math.log(1 + (Math.max(0, all - documents) + 0.5) / (documents + 0.5)) / MOST;
}
