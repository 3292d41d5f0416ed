import { type Kysely, sql } from 'kysely';
import type { Deliveries, DeliveryState } from './contract/deliveries.ts';
import type { Schema } from './schema.ts';

type Tries = Pick<Deliveries, 'written' | 'handedOver' | 'partSent' | 'sent' | 'retry' | 'fail'>;

type Outcome = {
	readonly state?: DeliveryState;
	readonly due_at?: number;
	readonly sent_at?: number;
	readonly parts?: null;
	readonly in_flight_since?: null;
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

		async handedOver(id, at) {
			await db
				.updateTable('deliveries')
				.set({ in_flight_since: sql`coalesce(in_flight_since, ${at})` })
				.where('id', '=', id)
				.execute();
		},

		async partSent(id, { messageId, channelId }) {
			await db
				.updateTable('deliveries')
				.set({
					message_ids: sql`json_insert(message_ids, '$[#]', ${messageId})`,
					posted_in: channelId,
					in_flight_since: null,
				})
				.where('id', '=', id)
				.execute();
		},

		// Discord has them now: ten thousand channels would each keep a copy.
		sent: (id, at) => tried(id, { state: 'sent', sent_at: at, parts: null, in_flight_since: null, error: null }),
		retry: (id, { dueAt, error, unsettled }) => tried(id, { due_at: dueAt, error, ...settled(!unsettled) }),
		fail: (id, { error, unsettled }) => tried(id, { state: 'failed', error, ...settled(!unsettled) }),
	};

	async function tried(id: number, outcome: Outcome): Promise<void> {
		await db
			.updateTable('deliveries')
			.set({ ...outcome, attempts: sql`attempts + 1` })
			.where('id', '=', id)
			.execute();
	}
}

function settled(isSettled: boolean): Pick<Outcome, 'in_flight_since'> {
	return isSettled ? { in_flight_since: null } : {};
}
