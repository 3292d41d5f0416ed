/** Questions whose ids differ in the last 14 bits only are in one part: a word's postings of a part are one row. */
export const PART_SIZE = 1 << 14;

/** Rows of a word are neighbours, part by part; 4,096 parts hold 67 million questions. */
const MOST_PARTS = 4096;

export function partOf(questionId: number): number {
	return Math.floor(questionId / PART_SIZE);
}

/** Of a question within its part. */
export function placeOf(questionId: number): number {
	return questionId % PART_SIZE;
}

export function rowOf(wordId: number, part: number): number {
	return wordId * MOST_PARTS + part;
}

export function partOfRow(row: number): number {
	return row % MOST_PARTS;
}

export function rowsOf(wordId: number): readonly [first: number, last: number] {
	return [rowOf(wordId, 0), rowOf(wordId, MOST_PARTS - 1)];
}

export function wordOfRow(row: number): number {
	return Math.floor(row / MOST_PARTS);
}
