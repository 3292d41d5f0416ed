import { type Kysely, type RawBuilder, sql } from 'kysely';
import { among } from './among.ts';
import type { AskedAbout, Deliveries, WantedDeliveries } from './contract/deliveries.ts';
import { deliveryOf } from './delivery-rows.ts';
import type { Schema } from './schema.ts';
import { atTarget } from './target-columns.ts';

type Found = Pick<Deliveries, 'ofTargetAbout' | 'headOf' | 'find' | 'countOf'>;

/** Deliveries by what they tell and where. */
export function createDeliveriesFound(db: Kysely<Schema>): Found {
	return {
		async ofTargetAbout(target, question) {
			const rows = await all()
				.where(atTarget(target))
				.where(sql<boolean>`(question_id = ${question.questionId} or (question_id is null and ${tells(question)}))`)
				.orderBy('id')
				.execute();
			return rows.map(deliveryOf);
		},

		async headOf(target) {
			const row = await all()
				.where('state', '=', 'due')
				.where(atTarget(target))
				.orderBy(sql`coalesce(turn, id)`)
				.limit(1)
				.executeTakeFirst();
			return row && deliveryOf(row);
		},

		async find(wanted, limit) {
			const rows = await all().where(fits(wanted)).orderBy('id').limit(limit).execute();
			return rows.map(deliveryOf);
		},

		async countOf(wanted) {
			const { total } = await db
				.selectFrom('deliveries')
				.select(({ fn }) => fn.countAll<number>().as('total'))
				.where(fits(wanted))
				.executeTakeFirstOrThrow();
			return total;
		},
	};

	function all() {
		return db.selectFrom('deliveries').selectAll();
	}
}

function fits({ states, questionId, targetId }: WantedDeliveries): RawBuilder<boolean> {
	const conditions = [
		among('state', states),
		...(targetId === undefined ? [] : [sql`target_id = ${targetId}`]),
		...(questionId === undefined
			? []
			: [sql`(question_id = ${questionId} or (question_id is null and ${hasItem(questionId)}))`]),
	];
	return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** Of what is no alert: a digest covers the events, a correction is for them, or the question is among others. */
function tells({ questionId, events }: AskedAbout): RawBuilder<boolean> {
	const seqs = JSON.stringify(events);
	return sql<boolean>`case payload ->> '$.kind'
		when 'digest' then exists (
			select 1 from json_each(${seqs}) where value > payload ->> '$.after' and value <= payload ->> '$.upTo'
		)
		when 'revision' then exists (
			select 1 from json_each(payload, '$.events') where value in (select value from json_each(${seqs}))
		)
		else ${hasItem(questionId)} end`;
}

function hasItem(questionId: number): RawBuilder<boolean> {
	return sql<boolean>`exists (
		select 1 from json_each(payload, '$.items') where value ->> '$.questionId' = ${questionId}
	)`;
}
