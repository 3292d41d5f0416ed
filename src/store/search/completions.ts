import type { Kysely } from 'kysely';
import type { Search } from '../contract/search.ts';
import { loadQuestions } from '../load-questions.ts';
import type { Schema } from '../schema.ts';
import { type CompletedWord, completedWords } from './completed-words.ts';
import type { IndexReader } from './index/index-reader.ts';
import { wordAsWritten } from './word-as-written.ts';

/** Words of which we remember how they are written. */
const KEPT = 5000;

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

/** Ends a query for who types it: each completion finds something, and has the accents that questions give it. */
export function createCompletions({ db, read }: Dependencies): Search['completions'] {
	const written = new Map<string, string>();

	return async ({ typed, today, limit }) => {
		const { start, words } = await read((index) => completedWords(index, { typed, today }));
		const shown = words.slice(0, limit);
		await lookUp(shown.filter(({ form }) => !written.has(form)));
		return shown.map(({ form }) => typed.slice(0, start) + (written.get(form) ?? form));
	};

	async function lookUp(words: readonly CompletedWord[]): Promise<void> {
		if (written.size + words.length > KEPT) written.clear();
		const questions = await loadQuestions(db, [...new Set(words.flatMap(({ ids }) => ids))]);
		const byId = new Map(questions.map((question) => [question.id, question]));
		for (const word of words) {
			const having = word.ids.flatMap((id) => byId.get(id) ?? []);
			written.set(word.form, wordAsWritten(word, having));
		}
	}
}
