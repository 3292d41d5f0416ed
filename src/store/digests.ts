import type { Kysely, Selectable } from 'kysely';
import type { Digest, DigestSettings, Digests } from './contract/digests.ts';
import { columns, readJson } from './json.ts';
import { reachable } from './reachable.ts';
import type { Schema } from './schema.ts';

export function createDigests(db: Kysely<Schema>): Digests {
	return {
		async save(settings, { seq, at }) {
			const row = settingsRow(settings);
			const saved = await db
				.insertInto('digests')
				.values({ ...row, created_at: at, last_seq: seq, last_at: at, last_date: null })
				.onConflict((conflict) => conflict.column('channel_id').doUpdateSet(row))
				.returningAll()
				.executeTakeFirstOrThrow();
			return digestOf(saved);
		},

		async byId(id) {
			const row = await db.selectFrom('digests').selectAll().where('id', '=', id).executeTakeFirst();
			return row && digestOf(row);
		},

		async ofChannel(channelId) {
			const row = await db.selectFrom('digests').selectAll().where('channel_id', '=', channelId).executeTakeFirst();
			return row && digestOf(row);
		},

		async all() {
			const rows = await db.selectFrom('digests').selectAll().where(reachable('digests')).orderBy('id').execute();
			return rows.map(digestOf);
		},

		async advance(id, { seq, at, date }) {
			await db
				.updateTable('digests')
				.set({ last_seq: seq, last_at: at, last_date: date ?? null })
				.where('id', '=', id)
				.execute();
		},

		async reschedule(id, at) {
			await db.updateTable('digests').set({ created_at: at }).where('id', '=', id).execute();
		},

		async remove(channelId) {
			const gone = await db.deleteFrom('digests').where('channel_id', '=', channelId).executeTakeFirstOrThrow();
			return gone.numDeletedRows > 0n;
		},
	};
}

function settingsRow(settings: DigestSettings) {
	return {
		guild_id: settings.guildId,
		channel_id: settings.channelId,
		at: settings.at,
		time_zone: settings.timeZone,
		days: JSON.stringify(settings.days),
		scope: settings.scope,
		when_empty: settings.whenEmpty,
		locale: settings.locale,
		created_by: settings.createdBy,
	};
}

function digestOf(row: Selectable<Schema['digests']>): Digest {
	return {
		id: row.id,
		guildId: row.guild_id,
		channelId: row.channel_id,
		at: row.at,
		timeZone: row.time_zone,
		days: readJson(columns.numbers, row.days),
		scope: row.scope,
		whenEmpty: row.when_empty,
		locale: row.locale,
		createdBy: row.created_by,
		hoursSince: row.created_at,
		lastSeq: row.last_seq,
		lastAt: row.last_at,
		lastDate: row.last_date ?? undefined,
	};
}
