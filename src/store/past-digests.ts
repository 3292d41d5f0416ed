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

		async ofChannel(place, { offset, limit }) {
			const rows = await of(place).selectAll().orderBy('id', 'desc').limit(limit).offset(offset).execute();
			return rows.map(pastDigestOf);
		},

		async count(place) {
			const counted = of(place).select(({ fn }) => fn.countAll<number>().as('total'));
			return (await counted.executeTakeFirstOrThrow()).total;
		},

		async lastPosted(place) {
			const posted = of(place).selectAll().where('posted', '=', 1);
			const row = await posted.orderBy('id', 'desc').limit(1).executeTakeFirst();
			return row && pastDigestOf(row);
		},

		async between(place, { first, last }) {
			const within = of(place).selectAll().where('id', '>=', first).where('id', '<=', last);
			return (await within.orderBy('id').execute()).map(pastDigestOf);
		},

		async covering(place, seq) {
			const periods = of(place).selectAll().where('after_seq', '<', seq).where('up_to_seq', '>=', seq);
			const row = await periods.orderBy('id', 'desc').limit(1).executeTakeFirst();
			return row && pastDigestOf(row);
		},
	};

	function of({ guildId, channelId }: Pick<PastDigest, 'guildId' | 'channelId'>) {
		return db.selectFrom('past_digests').where('channel_id', '=', channelId).where('guild_id', '=', guildId);
	}
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
