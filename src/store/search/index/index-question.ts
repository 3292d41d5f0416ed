import { type Kysely, sql } from 'kysely';
import type { WrittenQuestion } from '../../../domain/question.ts';
import type { Schema } from '../../schema.ts';
import { documentOf } from './document.ts';
import { writeDocument } from './document-bytes.ts';

/** Writes down the words of a question, in place of those that were there: in the transaction that saves it. */
export async function indexQuestion(db: Kysely<Schema>, id: number, question: WrittenQuestion): Promise<void> {
	const fresh = writeDocument(documentOf(question));
	const { last_version: version } = await db
		.updateTable('search_state')
		.set({ last_version: sql<number>`last_version + 1` })
		.returning('last_version')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('search_documents')
		.values({ question_id: id, version, fresh, in_parts: new Uint8Array() })
		.onConflict((conflict) => conflict.column('question_id').doUpdateSet({ version, fresh }))
		.execute();
}
