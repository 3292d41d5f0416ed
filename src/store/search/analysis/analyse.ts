import type { Language } from '../../../domain/question.ts';
import { knownWords } from './known-words.ts';
import { wordEnd } from './word-end.ts';
import { wordStart } from './word-start.ts';

/** One word of a text: as folded, as indexed, and where it stands in the original. */
export type Token = {
	readonly form: string;
	readonly term: string;
	readonly start: number;
	readonly end: number;
};

/** Increased with every change that makes the stored index stale: it is then built again at the next start. */
export const ANALYSER = 3;

/** The words of a text, in order. */
export function analyse(text: string, language: Language): readonly Token[] {
	const tokens: Token[] = [];
	const known = knownWords(language);
	let start = wordStart(text, 0);
	while (start < text.length) {
		const end = wordEnd(text, start);
		const { form, term } = known(text, start, end);
		if (form !== '') tokens.push({ form, term, start, end });
		start = wordStart(text, end);
	}
	return tokens;
}
