import { type Kysely, type RawBuilder, sql } from 'kysely';
import { among } from './among.ts';
import type { Deliveries, Delivery, DeliveryState } from './contract/deliveries.ts';
import { deliveryOf } from './delivery-rows.ts';
import type { Schema } from './schema.ts';

type Queue = Pick<
	Deliveries,
	'due' | 'nextDueAt' | 'stuckSince' | 'heldOfRun' | 'heldUntil' | 'release' | 'supersede' | 'expire'
>;

/**
 * The first unsent one of each target: the others wait for it, so that messages arrive in order. With min(), SQLite takes
 * the other columns from the row that has it.
 */
const HEADS = sql`
	select id from deliveries where state = 'due' group by target_kind, target_id having min(coalesce(turn, id)) > 0
`;

/** Which deliveries are to go out, and which are held back. */
export function createDeliveryQueue(db: Kysely<Schema>): Queue {
	return {
		due: (now, limit) => where(sql`id in (${HEADS}) and due_at <= ${now}`, limit),

		async nextDueAt() {
			const { rows } = await sql<{ at: number | null }>`
				select min(due_at) as at from deliveries where id in (${HEADS})
			`.execute(db);
			return rows[0]?.at ?? undefined;
		},

		stuckSince: (instant) =>
			where(sql`state = 'due' and (target_kind, target_id) in (
				select target_kind, target_id from deliveries where state = 'due' and created_at < ${instant}
			)`),

		heldOfRun: (runId) => where(sql`state = 'held' and run_id = ${runId} and pace = 'now'`),
		heldUntil: (now) => where(sql`state = 'held' and due_at <= ${now} and (pace <> 'now' or run_id is null)`),

		async release(ids) {
			await db
				.updateTable('deliveries')
				.set({ state: 'due' })
				.where(among('id', ids))
				.where('state', '=', 'held')
				.execute();
		},

		supersede: (ids) => end(ids, { from: ['held', 'due', 'failed'], as: 'superseded' }),
		expire: (ids) => end(ids, { from: ['due'], as: 'expired' }),
	};

	async function end(
		ids: readonly number[],
		{ from, as }: { readonly from: readonly DeliveryState[]; readonly as: DeliveryState },
	): Promise<void> {
		await db
			.updateTable('deliveries')
			.set({ state: as, parts: null })
			.where(among('id', ids))
			.where('state', 'in', from)
			.execute();
	}

	async function where(condition: RawBuilder<unknown>, limit = -1): Promise<readonly Delivery[]> {
		const rows = await db
			.selectFrom('deliveries')
			.selectAll()
			.where(sql<boolean>`${condition}`)
			.orderBy(sql`coalesce(turn, id)`)
			.limit(limit)
			.execute();
		return rows.map(deliveryOf);
	}
}
