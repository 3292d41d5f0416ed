import type { ReadingKind } from '../../domain/reading.ts';

/** One in thirteen ids is a hole; sixty in a row is the end. */
const HOLES_AT_THE_END = 60;

/** All that deputies ask is numbered by one counter, which grows: onwards from an id, until nothing is there. */
export async function* idsFrom(first: number): AsyncGenerator<string, void, ReadingKind> {
	let holes = 0;
	for (let id = first; holes < HOLES_AT_THE_END; id += 1) {
		const found = yield String(id);
		// A page that is not understood ends a run too: a changed site is not read 600 times to learn it.
		const holds = found === 'question' || found === 'unchanged' || found === 'other';
		holes = holds ? 0 : holes + 1;
	}
}
