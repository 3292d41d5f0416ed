import type { WrittenQuestion } from '../../domain/question.ts';
import { analyseQuestion } from './question-parts.ts';

type Folded = { readonly form: string; readonly word: string };

/** A word that is known without its accents, as one of the questions writes it; else another form of it. */
export function wordAsWritten({ form, word }: Folded, questions: readonly WrittenQuestion[]): string {
	let other: string | undefined;
	for (const question of questions) {
		for (const { text, tokens } of analyseQuestion(question)) {
			for (const token of tokens) {
				if (token.term !== word) continue;
				const written = text.slice(token.start, token.end).toLowerCase();
				if (token.form === form) return written;
				other ??= written;
			}
		}
	}
	return other ?? form;
}
