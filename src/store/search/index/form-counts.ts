import type { Database } from 'better-sqlite3';
import type { Waiting } from './batch.ts';
import { inTurns } from './in-turns.ts';

export type FormCount = { readonly form: string; readonly word: string; readonly documents: number };

/** How many questions have a word as it is written: for suggestions and beginnings of words. */
export function createFormCounts(sqlite: Database) {
	const add = sqlite.prepare<[string, string, number]>(`
		INSERT INTO search_forms (form, word, documents) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET documents = documents + excluded.documents
	`);

	return {
		/** A question that is saved again counts again: the counts only tell common words from rare ones. */
		async of(questions: Iterable<Waiting>): Promise<readonly FormCount[]> {
			const counts = new Map<string, FormCount>();
			await inTurns(questions, ({ document }) => {
				for (const [form, word] of document.forms) {
					const key = `${form} ${word}`;
					counts.set(key, { form, word, documents: (counts.get(key)?.documents ?? 0) + 1 });
				}
			});
			return [...counts.values()];
		},

		add: ({ form, word, documents }: FormCount) => add.run(form, word, documents),
	};
}
