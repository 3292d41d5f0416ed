import type { WordsPiece } from './piece.ts';
import { wordsIn } from './words-in.ts';

/** `subvent*`; after fewer letters a star says nothing. */
const SHORTEST_BEGINNING = 3;
const STAR = /[^\s*]\*+[^\p{L}\p{N}\s]*$/u;

/** What words side by side are; a star can only end them. */
export function wordPieces(text: string, head: Pick<WordsPiece, 'field' | 'excluded'>): readonly WordsPiece[] {
	const runs = wordsIn(text);
	const begins = STAR.test(text) && (runs.at(-1)?.at(-1)?.form.length ?? 0) >= SHORTEST_BEGINNING;
	return runs.map((words, at) => {
		const prefix = begins && at === runs.length - 1;
		return { kind: 'words', words, quoted: false, prefix, field: head.field, excluded: head.excluded };
	});
}
