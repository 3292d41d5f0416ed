import type { Kysely, Selectable } from 'kysely';
import { among } from './among.ts';
import type { NewSubscription, Subscription, Subscriptions } from './contract/subscriptions.ts';
import { forgetPerson } from './forget-person.ts';
import { createMatching } from './matching.ts';
import { noteTopic } from './note-topic.ts';
import type { Schema } from './schema.ts';
import type { Topics } from './search/topics/topics.ts';
import { subjectColumns, subjectOf } from './subject-columns.ts';
import { createSubscribedTargets } from './subscribed-targets.ts';
import { atTarget, targetColumns, targetOf } from './target-columns.ts';
import type { Together } from './together.ts';

type Dependencies = { readonly topics: Topics; readonly together: Together };

export function createSubscriptions(db: Kysely<Schema>, { topics, together }: Dependencies): Subscriptions {
	return {
		...createSubscribedTargets(db),

		// A topic that is followed and not noted would never be told of anything.
		add: (subscription) => together((within) => add(within, subscription)),

		async byId(id) {
			const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
			return row && subscriptionOf(row);
		},

		byIds,

		async ofTarget(target) {
			const rows = await db.selectFrom('subscriptions').selectAll().where(atTarget(target)).orderBy('id').execute();
			return rows.map(subscriptionOf);
		},

		async setPaused(id, paused) {
			await db
				.updateTable('subscriptions')
				.set({ paused: Number(paused) })
				.where('id', '=', id)
				.execute();
		},

		async remove(id) {
			await db.deleteFrom('subscriptions').where('id', '=', id).execute();
		},

		forget: (userId) => forgetPerson(db, userId),

		...createMatching({ db, topics, byIds }),

		async count() {
			const { total } = await db
				.selectFrom('subscriptions')
				.select(({ fn }) => fn.countAll<number>().as('total'))
				.executeTakeFirstOrThrow();
			return total;
		},
	};

	async function add(within: Kysely<Schema>, subscription: NewSubscription): Promise<Subscription | undefined> {
		const row = await within
			.insertInto('subscriptions')
			.values(rowOf(subscription))
			.onConflict((conflict) => conflict.doNothing())
			.returningAll()
			.executeTakeFirst();
		if (row === undefined) return undefined;
		if (row.subject_kind === 'topic') await noteTopic(within, topics, row);
		return subscriptionOf(row);
	}

	async function byIds(ids: readonly number[]): Promise<readonly Subscription[]> {
		const rows = await db.selectFrom('subscriptions').selectAll().where(among('id', ids)).orderBy('id').execute();
		return rows.map(subscriptionOf);
	}
}

function rowOf(subscription: NewSubscription) {
	return {
		...subjectColumns(subscription.subject),
		...targetColumns(subscription.target),
		interest: subscription.interest,
		pace: subscription.pace,
		locale: subscription.locale,
		problem: null,
		created_by: subscription.createdBy,
		created_at: subscription.createdAt,
	};
}

function subscriptionOf(row: Selectable<Schema['subscriptions']>): Subscription {
	return {
		id: row.id,
		subject: subjectOf(row),
		target: targetOf(row),
		interest: row.interest,
		pace: row.pace,
		locale: row.locale,
		paused: row.paused === 1,
		problem: row.problem ?? undefined,
		createdBy: row.created_by,
		createdAt: row.created_at,
	};
}
