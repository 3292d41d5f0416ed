import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { type Word, wordsOf } from './words.ts';

export const parts = ['title', 'text', 'answer'] as const;
export type Part = (typeof parts)[number];

/** A question as whoever makes queries sees it. */
export type Document = {
	readonly question: WrittenQuestion;
	/** Whether the title is its own, not the beginning of its text. */
	readonly titled: boolean;
	readonly raw: Readonly<Record<Part, string>>;
	readonly words: Readonly<Record<Part, readonly Word[]>>;
};

export function documentOf(question: WrittenQuestion): Document {
	const raw = {
		title: question.title,
		text: question.text.fr ?? '',
		answer: question.answers.map(({ text }) => text.fr ?? '').join('\n\n'),
	};
	return {
		question,
		titled: !/^55-/u.test(question.ref),
		raw,
		words: { title: wordsOf(raw.title), text: wordsOf(raw.text), answer: wordsOf(raw.answer) },
	};
}
