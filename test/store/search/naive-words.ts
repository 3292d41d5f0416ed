import { nameKey } from '../../../src/domain/names.ts';
import { languages, type WrittenQuestion } from '../../../src/domain/question.ts';
import { termOf } from '../../../src/store/search/analysis/term-of.ts';
import type { Term } from '../../../src/store/search/query/query.ts';
import { type AnalysedText, analyseQuestion } from '../../../src/store/search/question-parts.ts';

/** All that is said in all questions. */
export type Corpus = {
	readonly askers: readonly string[];
	readonly addressees: readonly string[];
	textsOf(question: WrittenQuestion): readonly AnalysedText[];
	/** The index's words of which some form begins so. */
	beginning(prefix: string): ReadonlySet<string>;
};

export function corpusOf(questions: readonly WrittenQuestion[]): Corpus {
	const texts = new Map(questions.map((question) => [question, analyseQuestion(question)]));
	const written = [...texts.values()].flat().filter(({ field }) => field !== 'reference');
	const begun = new Map<string, ReadonlySet<string>>();
	return {
		askers: questions.flatMap(({ askers }) => askers.map(({ name }) => nameKey(name))),
		addressees: questions.flatMap(({ addressees }) => addressees.map(({ name }) => nameKey(name))),
		textsOf: (question) => texts.get(question) ?? [],
		beginning(prefix) {
			const known = begun.get(prefix);
			if (known !== undefined) return known;
			const forms = written.flatMap(({ tokens }) => tokens.filter(({ form }) => form.startsWith(prefix)));
			const found = new Set(forms.map(({ term }) => term));
			begun.set(prefix, found);
			return found;
		},
	};
}

/** Whether a question has the word, the phrase or the beginning, where it must be. */
export function meets(corpus: Corpus, question: WrittenQuestion, { words, prefix, field }: Term): boolean {
	const texts = corpus.textsOf(question).filter((text) => field === undefined || text.field === field);
	if (prefix) {
		const begun = corpus.beginning(words.at(-1)?.form ?? '');
		return texts.some(({ tokens }) => tokens.some(({ term }) => begun.has(term)));
	}
	return languages.some((language) => {
		const wanted = words.map(({ form }) => termOf(form, language));
		return texts.some(({ tokens }) =>
			tokens.some((_, start) => wanted.every((term, at) => tokens[start + at]?.term === term)),
		);
	});
}
