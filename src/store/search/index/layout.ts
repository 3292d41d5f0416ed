/** Questions whose ids differ in the last 14 bits only are in one part: a word's postings of a part are one row. */
export const PART_SIZE = 1 << 14;

/**
 * Rows of a part are neighbours: a merge, which changes thousands of words of one part, writes few pages so. Were those
 * of a word neighbours, it would write a page for each.
 */
const MOST_WORDS = 2 ** 33;

export function partOf(questionId: number): number {
	return Math.floor(questionId / PART_SIZE);
}

/** Of a question within its part. */
export function placeOf(questionId: number): number {
	return questionId % PART_SIZE;
}

export function rowOf(wordId: number, part: number): number {
	return part * MOST_WORDS + wordId;
}

export function wordOfRow(row: number): number {
	return row % MOST_WORDS;
}
