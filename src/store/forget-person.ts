import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Deletes what goes to a person's direct messages, and the person's name from what others go on using. */
export async function forgetPerson(db: Kysely<Schema>, userId: string): Promise<number> {
	const gone = await db
		.deleteFrom('subscriptions')
		.where('target_kind', '=', 'direct')
		.where('target_id', '=', userId)
		.executeTakeFirstOrThrow();
	await db.deleteFrom('deliveries').where('target_kind', '=', 'direct').where('target_id', '=', userId).execute();
	await db.deleteFrom('troubles').where('target_kind', '=', 'direct').where('target_id', '=', userId).execute();
	await db.deleteFrom('person_languages').where('user_id', '=', userId).execute();
	await db.updateTable('subscriptions').set({ created_by: '' }).where('created_by', '=', userId).execute();
	await db.updateTable('digests').set({ created_by: '' }).where('created_by', '=', userId).execute();
	return Number(gone.numDeletedRows);
}
