import { type Kysely, sql } from 'kysely';
import type { Deliveries, Delivery } from './contract/deliveries.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { deliveryOf, deliveryRow } from './delivery-rows.ts';
import { createDeliveryTries } from './delivery-tries.ts';
import type { Schema } from './schema.ts';

export function createDeliveries(db: Kysely<Schema>): Deliveries {
	return {
		...createDeliveryQueue(db),
		...createDeliveryTries(db),

		async add(deliveries) {
			const added: Delivery[] = [];
			for (const delivery of deliveries) {
				const row = await db
					.insertInto('deliveries')
					.values(deliveryRow(delivery))
					.onConflict((conflict) => conflict.column('key').doNothing())
					.returningAll()
					.executeTakeFirst();
				if (row !== undefined) added.push(deliveryOf(row));
			}
			return added;
		},

		async byId(id) {
			const row = await db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();
			return row && deliveryOf(row);
		},

		async eraseEnded({ before, limit }) {
			// Nothing is sent, fails or is merged before it is due, and by that there is an index.
			const { numAffectedRows = 0n } = await sql`
				delete from deliveries where id in (
					select id from deliveries
					where state in ('sent', 'failed', 'superseded') and due_at < ${before} and coalesce(sent_at, due_at) < ${before}
					limit ${limit}
				)
			`.execute(db);
			return Number(numAffectedRows);
		},

		async counts() {
			const counted = await db
				.selectFrom('deliveries')
				.select(({ fn }) => ['state', fn.countAll<number>().as('total')])
				.groupBy('state')
				.execute();
			const none = { held: 0, due: 0, sent: 0, failed: 0, superseded: 0 };
			return { ...none, ...Object.fromEntries(counted.map(({ state, total }) => [state, total])) };
		},

		async recent(limit) {
			const rows = await db.selectFrom('deliveries').selectAll().orderBy('id', 'desc').limit(limit).execute();
			return rows.map(deliveryOf);
		},
	};
}
