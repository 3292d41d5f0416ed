import type { Kysely } from 'kysely';
import type { Deliveries, Delivery } from './contract/deliveries.ts';
import { createDeliveriesFound } from './deliveries-found.ts';
import { createDeliveryHolds } from './delivery-holds.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { createDeliveryReview } from './delivery-review.ts';
import { deliveryOf, deliveryRow } from './delivery-rows.ts';
import { createDeliveryTries } from './delivery-tries.ts';
import type { Schema } from './schema.ts';

export function createDeliveries(db: Kysely<Schema>): Deliveries {
	return {
		...createDeliveryQueue(db),
		...createDeliveryHolds(db),
		...createDeliveryTries(db),
		...createDeliveryReview(db),
		...createDeliveriesFound(db),

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
	};
}
