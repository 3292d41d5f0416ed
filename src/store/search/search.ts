import type { Kysely } from 'kysely';
import type { Search } from '../contract/search.ts';
import type { Schema } from '../schema.ts';
import { createCompletions } from './completions.ts';
import { createFind } from './find.ts';
import type { IndexReader } from './index/index-reader.ts';
import { problemWith } from './query/problem-with.ts';
import { createQueryAbout } from './query-about.ts';
import { createSimilar } from './similar.ts';
import { createSuggestQuestions } from './suggest-questions.ts';

/** `read` reads the index, `db` the questions that were found. */
export function createSearch(dependencies: { readonly db: Kysely<Schema>; readonly read: IndexReader }): Search {
	return {
		problemWith,
		find: createFind(dependencies),
		suggestQuestions: createSuggestQuestions(dependencies),
		completions: createCompletions(dependencies),
		similarTo: createSimilar(dependencies),
		queryAbout: createQueryAbout(dependencies),
	};
}
