import { type Kysely, sql } from 'kysely';
import type { Deliveries, DeliveryState } from './contract/deliveries.ts';
import type { Schema } from './schema.ts';

type Tries = Pick<Deliveries, 'written' | 'partSent' | 'sent' | 'retry' | 'fail'>;

type Outcome = {
	readonly state?: DeliveryState;
	readonly due_at?: number;
	readonly sent_at?: number;
	readonly parts?: null;
	readonly error: string | null;
};

/** How far the sending of a delivery has come. */
export function createDeliveryTries(db: Kysely<Schema>): Tries {
	return {
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
	};

	async function tried(id: number, outcome: Outcome): Promise<void> {
		await db
			.updateTable('deliveries')
			.set({ ...outcome, attempts: sql`attempts + 1` })
			.where('id', '=', id)
			.execute();
	}
}
