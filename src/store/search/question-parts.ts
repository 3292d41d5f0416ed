import type { Localised, WrittenQuestion } from '../../domain/question.ts';
import { analyse, type Token } from './analysis/analyse.ts';

export const parts = ['title', 'people', 'question', 'answer', 'reference'] as const;
export type Part = (typeof parts)[number];

/** Each text of each part, analysed: a phrase never runs from one text into the next. */
export type AnalysedQuestion = Readonly<Record<Part, readonly (readonly Token[])[]>>;

/** What is searched in a question. Not its minister's office: `énergie` would find all that this minister is asked. */
export function analyseQuestion(question: WrittenQuestion): AnalysedQuestion {
	const names = [...question.askers, ...question.addressees].map(({ name }) => name);
	return {
		title: analysed([question.title, ...question.topics]),
		people: analysed(names),
		question: analysed(textsOf(question.text)),
		answer: analysed(question.answers.flatMap(({ text }) => textsOf(text))),
		reference: analysed([question.ref, question.number, question.session]),
	};
}

function textsOf(text: Localised): readonly string[] {
	return Object.values(text).filter((value) => value !== '');
}

function analysed(texts: readonly (string | undefined)[]): readonly (readonly Token[])[] {
	return texts.map((text) => analyse(text ?? '', 'fr')).filter((tokens) => tokens.length > 0);
}
