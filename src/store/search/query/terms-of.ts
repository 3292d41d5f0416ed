import { isStopWord } from '../analysis/stop-words.ts';
import type { WordsPiece } from './piece.ts';
import type { QueryWord, Term } from './query.ts';

/** All the terms that are needed, a term for each word: of `l'école`, `école`. */
export function termsOf(piece: WordsPiece): readonly Term[] {
	if (piece.quoted) return [phrase(piece, piece.words)];
	const { words, prefix } = piece;
	const telling = words.filter((word, at) => !isStopWord(word.form) || (prefix && at === words.length - 1));
	return (telling.length > 0 ? telling : words).map((word) => ({
		words: [word],
		prefix: prefix && word === words.at(-1),
		quoted: false,
		field: piece.field,
	}));
}

/** The one term that a piece is where another could stand for it: of `mise-en-œuvre`, the phrase. */
export function termOfAll(piece: WordsPiece): Term {
	const { words, prefix, quoted, excluded } = piece;
	if (quoted) return phrase(piece, words);
	if (prefix) return { words: words.slice(-1), prefix, quoted, field: piece.field };
	const first = words.findIndex(({ form }) => !isStopWord(form));
	const last = words.findLastIndex(({ form }) => !isStopWord(form));
	const trimmed = first === -1 ? words.slice(-1) : words.slice(first, last + 1);
	return { ...phrase(piece, trimmed), quoted: trimmed.length > 1 || excluded };
}

function phrase({ field }: WordsPiece, words: readonly QueryWord[]): Term {
	return { words, prefix: false, quoted: true, field };
}
