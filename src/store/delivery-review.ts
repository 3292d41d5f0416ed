import { type Kysely, sql } from 'kysely';
import { among } from './among.ts';
import type { Deliveries } from './contract/deliveries.ts';
import { deliveryOf } from './delivery-rows.ts';
import type { Schema } from './schema.ts';
import { atTarget } from './target-columns.ts';

type Review = Pick<
	Deliveries,
	'inStates' | 'alertsAbout' | 'writtenAbout' | 'failedOf' | 'tryAgain' | 'eraseEnded' | 'counts' | 'recent'
>;

/** What has become of deliveries, for whoever looks after them. */
export function createDeliveryReview(db: Kysely<Schema>): Review {
	return {
		async inStates(states, limit) {
			const rows = await db
				.selectFrom('deliveries')
				.selectAll()
				.where(among('state', states))
				.orderBy('id')
				.limit(limit)
				.execute();
			return rows.map(deliveryOf);
		},

		async alertsAbout(questionId, target) {
			const sent = about(questionId).where('state', '=', 'sent').where(atTarget(target));
			return (await sent.execute()).map(deliveryOf);
		},

		async writtenAbout(questionId) {
			// Almost all deliveries are sent ones: "+" keeps SQLite from looking for those first.
			const written = about(questionId).where(sql<boolean>`(+state = 'sent' or parts is not null)`);
			return (await written.execute()).map(deliveryOf);
		},

		async failedOf(target) {
			const rows = await db
				.selectFrom('deliveries')
				.selectAll()
				.where('state', '=', 'failed')
				.where(atTarget(target))
				.orderBy(sql`coalesce(turn, id)`)
				.execute();
			return rows.map(deliveryOf);
		},

		async tryAgain({ ids, now }) {
			const failed = db
				.updateTable('deliveries')
				.set({ state: 'due', due_at: now, attempts: 0, error: null })
				.where('state', '=', 'failed');
			const wanted = ids === undefined ? failed : failed.where(among('id', ids));
			const rows = await wanted.returning('id').execute();
			return rows.map(({ id }) => id).toSorted((one, other) => one - other);
		},

		async eraseEnded({ before, limit }) {
			// Nothing is sent, fails or is merged before it is due, and by that there is an index.
			const { numAffectedRows = 0n } = await sql`
				delete from deliveries where id in (
					select id from deliveries
					where state in ('sent', 'failed', 'superseded', 'expired') and due_at < ${before} and coalesce(sent_at, due_at) < ${before}
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
			const none = { held: 0, due: 0, sent: 0, failed: 0, superseded: 0, expired: 0 };
			return { ...none, ...Object.fromEntries(counted.map(({ state, total }) => [state, total])) };
		},

		async recent(limit) {
			const rows = await db.selectFrom('deliveries').selectAll().orderBy('id', 'desc').limit(limit).execute();
			return rows.map(deliveryOf);
		},
	};

	function about(questionId: number) {
		return db.selectFrom('deliveries').selectAll().where('question_id', '=', questionId).orderBy('id');
	}
}
