import type { Kysely } from 'kysely';
import type { StoredQuestion } from './contract/questions.ts';
import { loadQuestions } from './load-questions.ts';
import type { Schema } from './schema.ts';

const SLICE = 200;

/** In order of id, read in slices, so that others come between. */
export async function* allQuestions(db: Kysely<Schema>): AsyncGenerator<StoredQuestion, void, void> {
	for (let last = 0; ; ) {
		const rows = await db
			.selectFrom('questions')
			.select('id')
			.where('id', '>', last)
			.orderBy('id')
			.limit(SLICE)
			.execute();
		const ids = rows.map(({ id }) => id);
		yield* await loadQuestions(db, ids);
		last = ids.at(-1) ?? last;
		if (ids.length < SLICE) return;
	}
}
