import type { Kysely, Selectable } from 'kysely';
import type { NewPastDigest, PastDigest, PastDigests } from './contract/past-digests.ts';
import { columns, readJson } from './json.ts';
import type { Schema } from './schema.ts';

export function createPastDigests(db: Kysely<Schema>): PastDigests {
	return {
		async add(period) {
			const { id } = await db
				.insertInto('past_digests')
				.values(rowOf(period))
				.returning('id')
				.executeTakeFirstOrThrow();
			return id;
		},

		async ofChannel({ guildId, channelId }, { offset, limit }) {
			const rows = await db
				.selectFrom('past_digests')
				.selectAll()
				.where('channel_id', '=', channelId)
				.where('guild_id', '=', guildId)
				.orderBy('id', 'desc')
				.limit(limit)
				.offset(offset)
				.execute();
			return rows.map(pastDigestOf);
		},

		async count({ guildId, channelId }) {
			const { total } = await db
				.selectFrom('past_digests')
				.select(({ fn }) => fn.countAll<number>().as('total'))
				.where('channel_id', '=', channelId)
				.where('guild_id', '=', guildId)
				.executeTakeFirstOrThrow();
			return total;
		},

		async between({ guildId, channelId }, { first, last }) {
			const rows = await db
				.selectFrom('past_digests')
				.selectAll()
				.where('channel_id', '=', channelId)
				.where('guild_id', '=', guildId)
				.where('id', '>=', first)
				.where('id', '<=', last)
				.orderBy('id')
				.execute();
			return rows.map(pastDigestOf);
		},

		async covering({ guildId, channelId }, seq) {
			const row = await db
				.selectFrom('past_digests')
				.selectAll()
				.where('channel_id', '=', channelId)
				.where('guild_id', '=', guildId)
				.where('after_seq', '<', seq)
				.where('up_to_seq', '>=', seq)
				.orderBy('id', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row && pastDigestOf(row);
		},
	};
}

function rowOf(period: NewPastDigest) {
	return {
		guild_id: period.guildId,
		channel_id: period.channelId,
		digest_id: period.digestId,
		on_date: period.date,
		from_date: period.from,
		span: period.span,
		is_first: Number(period.first),
		since: period.since,
		until: period.until,
		after_seq: period.after,
		up_to_seq: period.upTo,
		scope: period.scope,
		told: period.told === undefined ? null : JSON.stringify(period.told),
		total: period.total,
		posted: Number(period.posted),
	};
}

function pastDigestOf(row: Selectable<Schema['past_digests']>): PastDigest {
	return {
		id: row.id,
		guildId: row.guild_id,
		channelId: row.channel_id,
		digestId: row.digest_id,
		date: row.on_date,
		from: row.from_date,
		span: row.span,
		first: row.is_first === 1,
		since: row.since,
		until: row.until,
		after: row.after_seq,
		upTo: row.up_to_seq,
		scope: row.scope,
		told: row.told === null ? undefined : readJson(columns.numbers, row.told),
		total: row.total,
		posted: row.posted === 1,
	};
}
