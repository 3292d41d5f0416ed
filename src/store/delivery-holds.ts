import type { Kysely } from 'kysely';
import { among } from './among.ts';
import type { Deliveries } from './contract/deliveries.ts';
import type { Schema } from './schema.ts';
import { atTarget } from './target-columns.ts';

type Holds = Pick<Deliveries, 'leaveRun' | 'holdUntil'>;

/** What those that are held wait for. */
export function createDeliveryHolds(db: Kysely<Schema>): Holds {
	return {
		async leaveRun(ids) {
			await db
				.updateTable('deliveries')
				.set({ run_id: null })
				.where(among('id', ids))
				.where('state', '=', 'held')
				.execute();
		},

		async holdUntil(target, instant) {
			await db
				.updateTable('deliveries')
				.set({ due_at: instant })
				.where('state', '=', 'held')
				.where(atTarget(target))
				.where('pace', '=', 'now')
				.whereRef('due_at', '>', 'created_at')
				.execute();
		},
	};
}
