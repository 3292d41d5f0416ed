import type { Language, WrittenQuestion } from '../../../domain/question.ts';
import { type AnalysedText, analyseQuestion } from '../question-parts.ts';
import { impactOf, occurrenceWeight } from '../ranking/impact.ts';
import type { FieldName } from '../ranking/weights.ts';
import { facetWord, facetWordsOf } from './facet-words.ts';
import { dayNumber, type Facts, statusNumber } from './facts.ts';
import { BETWEEN_TEXTS, firstPosition } from './positions.ts';

export type IndexedWord = { readonly impact: number; readonly positions: readonly number[] };

/** A question as the index has it. */
export type IndexedDocument = {
	readonly facts: Facts;
	readonly words: ReadonlyMap<string, IndexedWord>;
	/** Words as written, folded, with the index's word for them: one in each language in which they are. */
	readonly forms: readonly (readonly [form: string, word: string])[];
};

type Counted = { frequency: number; inTitle: number; readonly positions: number[] };

/** What the index keeps of a question. */
export function documentOf(question: WrittenQuestion): IndexedDocument {
	const texts = analyseQuestion(question);
	const counted = new Map<string, Counted>();
	for (const [field, inField] of Map.groupBy(texts, (text) => text.field)) countField(counted, field, inField);
	const words = new Map<string, IndexedWord>();
	for (const [term, { frequency, inTitle, positions }] of counted) {
		words.set(term, { impact: impactOf(frequency), positions });
		if (inTitle > 0) words.set(facetWord.title(term), { impact: impactOf(inTitle), positions: [] });
	}
	for (const word of facetWordsOf(question)) words.set(word, { impact: 1, positions: [] });
	return { facts: factsOf(question), words, forms: formsIn(texts) };
}

function formsIn(texts: readonly AnalysedText[]): IndexedDocument['forms'] {
	const byLanguage = new Map<Language, Map<string, string>>();
	for (const { tokens, field, language } of texts) {
		if (field === 'reference') continue;
		const forms = byLanguage.get(language) ?? new Map<string, string>();
		byLanguage.set(language, forms);
		for (const { form, term } of tokens) forms.set(form, term);
	}
	return [...byLanguage.values()].flatMap((forms) => [...forms]);
}

function countField(counted: Map<string, Counted>, field: FieldName, texts: readonly AnalysedText[]): void {
	const length = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
	const weight = occurrenceWeight(field, length);
	let position = firstPosition(field);
	for (const { tokens } of texts) {
		for (const { term } of tokens) {
			let word = counted.get(term);
			if (word === undefined) {
				word = { frequency: 0, inTitle: 0, positions: [] };
				counted.set(term, word);
			}
			word.frequency += weight;
			if (field === 'title') word.inTitle += weight;
			word.positions.push(position);
			position += 1;
		}
		position += BETWEEN_TEXTS;
	}
}

function factsOf({ askedOn, deadline, status }: WrittenQuestion): Facts {
	return {
		askedOn: dayNumber(askedOn),
		deadline: deadline === undefined ? 0 : dayNumber(deadline.on),
		status: statusNumber(status),
	};
}
