import { type Kysely, sql } from 'kysely';
import type { Deliveries, Delivery, DeliveryState } from './contract/deliveries.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { deliveryOf, deliveryRow } from './delivery-rows.ts';
import type { Schema } from './schema.ts';

type Outcome = {
	readonly state?: DeliveryState;
	readonly due_at?: number;
	readonly sent_at?: number;
	readonly parts?: null;
	readonly error: string | null;
};

export function createDeliveries(db: Kysely<Schema>): Deliveries {
	return {
		...createDeliveryQueue(db),

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

		async written(id, parts) {
			await db
				.updateTable('deliveries')
				.set({ parts: JSON.stringify(parts) })
				.where('id', '=', id)
				.execute();
		},

		async partSent(id, messageId) {
			await db
				.updateTable('deliveries')
				.set({ message_ids: sql`json_insert(message_ids, '$[#]', ${messageId})` })
				.where('id', '=', id)
				.execute();
		},

		// Discord has them now: ten thousand channels would each keep a copy.
		sent: (id, at) => tried(id, { state: 'sent', sent_at: at, parts: null, error: null }),
		retry: (id, { dueAt, error }) => tried(id, { due_at: dueAt, error }),
		fail: (id, error) => tried(id, { state: 'failed', error }),

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

	async function tried(id: number, outcome: Outcome): Promise<void> {
		await db
			.updateTable('deliveries')
			.set({ ...outcome, attempts: sql`attempts + 1` })
			.where('id', '=', id)
			.execute();
	}
}
