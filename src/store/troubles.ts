import type { Kysely, Selectable } from 'kysely';
import type { Trouble, Troubles } from './contract/troubles.ts';
import type { Schema } from './schema.ts';
import { atTarget, targetColumns, targetOf } from './target-columns.ts';

export function createTroubles(db: Kysely<Schema>): Troubles {
	return {
		async of(target) {
			const row = await db.selectFrom('troubles').selectAll().where(atTarget(target)).executeTakeFirst();
			return row && troubleOf(row);
		},

		async ofGuild(guildId) {
			const rows = await db.selectFrom('troubles').selectAll().where('guild_id', '=', guildId).execute();
			return rows.map(troubleOf);
		},

		async all() {
			return (await db.selectFrom('troubles').selectAll().orderBy('since').execute()).map(troubleOf);
		},

		async toLookAt(now, limit) {
			const rows = await db
				.selectFrom('troubles')
				.selectAll()
				.where('target_kind', '=', 'channel')
				.where('next_look_at', '<=', now)
				.orderBy('next_look_at')
				.limit(limit)
				.execute();
			return rows.map(troubleOf);
		},

		async save(trouble) {
			const row = rowOf(trouble);
			await db
				.insertInto('troubles')
				.values(row)
				.onConflict((conflict) => conflict.columns(['target_kind', 'target_id']).doUpdateSet(row))
				.execute();
		},

		async remove(target) {
			await db.deleteFrom('troubles').where(atTarget(target)).execute();
		},
	};
}

function rowOf({ target, fault, state, since, told, looks, nextLookAt }: Trouble) {
	const columns = { fault, state, since, looks, told: Number(told), next_look_at: nextLookAt ?? null };
	return { ...targetColumns(target), ...columns };
}

function troubleOf(row: Selectable<Schema['troubles']>): Trouble {
	return {
		target: targetOf(row),
		fault: row.fault,
		state: row.state,
		since: row.since,
		told: row.told === 1,
		looks: row.looks,
		nextLookAt: row.next_look_at ?? undefined,
	};
}
