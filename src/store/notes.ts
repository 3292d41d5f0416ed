import type { Kysely } from 'kysely';
import type { Notes } from './contract/notes.ts';
import type { Schema } from './schema.ts';

export function createNotes(db: Kysely<Schema>): Notes {
	return {
		async get(name) {
			const row = await db.selectFrom('notes').select('value').where('name', '=', name).executeTakeFirst();
			return row?.value;
		},

		async set(name, value) {
			await db
				.insertInto('notes')
				.values({ name, value })
				.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
				.execute();
		},

		async remove(name) {
			await db.deleteFrom('notes').where('name', '=', name).execute();
		},
	};
}
