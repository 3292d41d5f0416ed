import { type Kysely, sql } from 'kysely';
import { among } from './among.ts';
import type { StoredQuestion } from './contract/questions.ts';
import { questionOf } from './question-rows.ts';
import type { Schema } from './schema.ts';

/** In the order of the ids; three queries however many they are. */
export async function loadQuestions(db: Kysely<Schema>, ids: readonly number[]): Promise<readonly StoredQuestion[]> {
	if (ids.length === 0) return [];
	const rows = await db.selectFrom('questions').selectAll().where(among('id', ids)).execute();
	const roles = await db
		.selectFrom('roles')
		.selectAll()
		.where(among('question_id', ids))
		.orderBy(sql`question_id, role, position`)
		.execute();
	const answers = await db
		.selectFrom('answers')
		.selectAll()
		.where(among('question_id', ids))
		.orderBy(sql`question_id, position`)
		.execute();
	const rolesOf = Map.groupBy(roles, ({ question_id }) => question_id);
	const answersOf = Map.groupBy(answers, ({ question_id }) => question_id);
	const questions = new Map(
		rows.map((row) => [
			row.id,
			questionOf(row, { roles: rolesOf.get(row.id) ?? [], answers: answersOf.get(row.id) ?? [] }),
		]),
	);
	return ids.flatMap((id) => questions.get(id) ?? []);
}
