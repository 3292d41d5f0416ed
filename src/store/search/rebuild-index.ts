import { type Kysely, sql } from 'kysely';
import { allQuestions } from '../all-questions.ts';
import type { Schema } from '../schema.ts';
import { ANALYSER } from './analysis/analyse.ts';
import { indexQuestion } from './index-question.ts';

/** Indexes all questions again when they were indexed by another analyser than ours, or not at all. */
export async function rebuildIndex(db: Kysely<Schema>): Promise<void> {
	const state = await db.selectFrom('search_state').select('analyser').executeTakeFirst();
	if (state?.analyser === ANALYSER) return;
	await db.transaction().execute(async (transaction) => {
		await sql`delete from question_index`.execute(transaction);
		for await (const question of allQuestions(transaction)) await indexQuestion(transaction, question.id, question);
		await transaction.updateTable('search_state').set({ analyser: ANALYSER }).execute();
	});
}
