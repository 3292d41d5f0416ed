import { type Language, type Localised, languages, type WrittenQuestion } from '../../domain/question.ts';
import { analyse, type Token } from './analysis/analyse.ts';
import type { FieldName } from './ranking/weights.ts';

/** A text of a question and its words: no phrase runs from one text into the next. */
export type AnalysedText = {
	readonly field: FieldName;
	readonly language: Language;
	readonly text: string;
	readonly tokens: readonly Token[];
};

/** What is searched in a question. Not its minister's office: `énergie` would find all that this minister is asked. */
export function analyseQuestion(question: WrittenQuestion): readonly AnalysedText[] {
	const language = mainLanguage(question.text);
	const names = [...question.askers, ...question.addressees].map(({ name }) => name);
	return [
		...analysed('title', language, [question.title, ...question.topics]),
		...analysed('people', 'fr', names),
		...localised('question', question.text),
		...question.answers.flatMap(({ text }) => localised('answer', text)),
		...analysed('reference', 'fr', [question.ref, question.number ?? '', question.session ?? '']),
	];
}

/** Of a title, which has one text only. */
function mainLanguage(text: Localised): Language {
	return languages.find((language) => text[language]) ?? 'fr';
}

/** The texts there are, with their languages. */
function textsOf(text: Localised): readonly (readonly [Language, string])[] {
	return languages.flatMap((language) => {
		const written = text[language];
		return written ? [[language, written] as const] : [];
	});
}

function localised(field: FieldName, text: Localised): readonly AnalysedText[] {
	return textsOf(text).flatMap(([language, written]) => analysed(field, language, [written]));
}

function analysed(field: FieldName, language: Language, texts: readonly string[]): readonly AnalysedText[] {
	return texts
		.map((text) => ({ field, language, text, tokens: analyse(text, language) }))
		.filter(({ tokens }) => tokens.length > 0);
}
