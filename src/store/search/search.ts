import type { Kysely } from 'kysely';
import type { Search } from '../contract/search.ts';
import type { Schema } from '../schema.ts';
import { createFind } from './find.ts';
import { problemWith } from './query.ts';
import { createSuggestQuestions } from './suggest-questions.ts';

export function createSearch(db: Kysely<Schema>): Search {
	return { problemWith, find: createFind(db), suggestQuestions: createSuggestQuestions(db) };
}
