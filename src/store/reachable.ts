import { type RawBuilder, sql } from 'kysely';

/** A server that the bot was removed from cannot be told anything, until it is back. */
export function reachable(table: 'subscriptions' | 'digests'): RawBuilder<boolean> {
	return sql<boolean>`not exists (
		select 1 from guilds where guilds.id = ${sql.ref(`${table}.guild_id`)} and left_at is not null
	)`;
}
