import type { Kysely } from 'kysely';
import type { Leases } from './contract/leases.ts';
import type { Schema } from './schema.ts';

export function createLeases(db: Kysely<Schema>): Leases {
	return {
		get: (name) => db.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst(),

		async save(lease) {
			await db
				.insertInto('leases')
				.values(lease)
				.onConflict((conflict) => conflict.column('name').doUpdateSet(lease))
				.execute();
		},

		async remove(name, holder) {
			await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
		},
	};
}
