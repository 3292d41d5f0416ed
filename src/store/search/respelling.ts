import { languages } from '../../domain/question.ts';
import type { Reading } from '../contract/search.ts';
import { termOf } from './analysis/term-of.ts';
import type { WordIndex } from './index/word-index.ts';
import type { Query } from './query/query.ts';
import { correctedQueries } from './spelling/corrected-queries.ts';
import { createVocabulary, type Vocabulary } from './spelling/vocabulary.ts';

export type Corrected = { readonly query: Query; readonly corrections: Reading['corrections'] };

/** What a query that finds nothing may have meant, the likeliest first. */
export type Respelling = (index: WordIndex, query: Query) => readonly Corrected[];

/** Suggests words that some question has, as it is written. */
export function createRespelling(): Respelling {
	let kept: { readonly version: string; readonly vocabulary: Vocabulary } | undefined;

	return (index, query) =>
		correctedQueries(query, { vocabulary: vocabularyOf(index), has: (form) => has(index, form) });

	function vocabularyOf(index: WordIndex): Vocabulary {
		if (kept?.version !== index.vocabularyVersion) {
			const words = Array.from(index.forms(), ([form, count]) => ({ form, count }));
			kept = { version: index.vocabularyVersion, vocabulary: createVocabulary(words) };
		}
		return kept.vocabulary;
	}
}

function has(index: WordIndex, form: string): boolean {
	return languages.some((language) => index.word(termOf(form, language)) !== undefined);
}
