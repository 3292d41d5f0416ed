import { languages } from '../../../domain/question.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { termOf } from '../analysis/term-of.ts';
import { facetWord } from '../index/facet-words.ts';
import type { IndexWord } from '../index/part.ts';
import { positionsOf } from '../index/positions.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Term } from '../query/query.ts';
import { rarityOf } from '../ranking/impact.ts';
import type { Alternative, PlannedClause } from './plan.ts';

/** A beginning of more words than that is met by its commonest. */
const MOST_BEGUN = 400;

/** A clause in words of the index: in each language that has them. */
export function planTerms(index: WordIndex, terms: readonly Term[]): PlannedClause {
	return {
		said: terms.map(({ words, prefix }) => words.map(({ typed }) => typed).join(' ') + (prefix ? '*' : '')).join(' | '),
		alternatives: terms.flatMap((term) => alternativesOf(index, term)),
		required: terms.some(({ quoted, field }) => quoted || field !== undefined),
	};
}

function alternativesOf(index: WordIndex, term: Term): readonly Alternative[] {
	if (term.prefix) return begun(index, term);
	const [word] = term.words;
	if (term.words.length > 1 || word === undefined) return phrases(index, term);
	if (term.field !== undefined && term.field !== 'title') return phrases(index, term);
	return languages.flatMap((language) => {
		const wanted = termOf(word.form, language);
		return single(index, index.word(term.field === 'title' ? facetWord.title(wanted) : wanted));
	});
}

function single(index: WordIndex, word: IndexWord | undefined): readonly Alternative[] {
	if (word === undefined) return [];
	return [{ kind: 'word', word, rarity: rarityOf(word.documents, index.documents) }];
}

function begun(index: WordIndex, { words, field }: Term): readonly Alternative[] {
	const all = index.wordsBeginning(words.at(-1)?.form ?? '', MOST_BEGUN);
	const found = field === 'title' ? all.flatMap(({ word }) => index.word(facetWord.title(word)) ?? []) : all;
	if (found.length === 0) return [];
	if (field !== undefined && field !== 'title') {
		return found.map((word) => inField(index, word, field));
	}
	const documents = found.reduce((sum, word) => sum + word.documents, 0);
	return [{ kind: 'any', words: found, rarity: rarityOf(Math.min(documents, index.documents), index.documents) }];
}

function inField(index: WordIndex, word: IndexWord, field: NonNullable<Term['field']>): Alternative {
	const rarity = rarityOf(word.documents, index.documents);
	return { kind: 'phrase', words: [{ word, rarity, at: 0, common: false }], within: positionsOf(field) };
}

function phrases(index: WordIndex, { words, field }: Term): readonly Alternative[] {
	return languages.flatMap((language): readonly Alternative[] => {
		const found = words.flatMap(({ form }, at) => {
			const word = index.word(termOf(form, language));
			if (word === undefined) return [];
			return [{ word, rarity: rarityOf(word.documents, index.documents), at, common: isStopWord(form) }];
		});
		if (found.length < words.length || found.length === 0) return [];
		return [{ kind: 'phrase', words: found, within: field && positionsOf(field) }];
	});
}
