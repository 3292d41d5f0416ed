import type { Kysely } from 'kysely';
import type { Search } from '../contract/search.ts';
import type { Schema } from '../schema.ts';
import { createFind } from './find.ts';
import type { Indexing } from './indexing.ts';
import { problemWith } from './query/problem-with.ts';
import { createSuggestQuestions } from './suggest-questions.ts';

export function createSearch(db: Kysely<Schema>, indexing: Pick<Indexing, 'settle'>): Search {
	const find = createFind(db);
	const suggestQuestions = createSuggestQuestions(db);

	return {
		problemWith,

		async find(request) {
			await indexing.settle();
			return find(request);
		},

		async suggestQuestions(typed, limit) {
			await indexing.settle();
			return suggestQuestions(typed, limit);
		},

		similarTo: async () => [],
		queryAbout: async (text) => text.trim().slice(0, 100),
	};
}
