import { type Kysely, sql } from 'kysely';
import type { Crossposts } from './contract/crossposts.ts';
import type { Schema } from './schema.ts';

export function createCrossposts(db: Kysely<Schema>): Crossposts {
	return {
		async owe({ messageId, channelId, guildId, owedAt }) {
			// Behind those of its channel that wait.
			const last = sql<number>`(select max(due_at) from crossposts where channel_id = ${channelId})`;
			const dueAt = sql<number>`max(${owedAt}, coalesce(${last}, 0))`;
			await db
				.insertInto('crossposts')
				.values({ message_id: messageId, channel_id: channelId, guild_id: guildId, owed_at: owedAt, due_at: dueAt })
				.onConflict((conflict) => conflict.column('message_id').doNothing())
				.execute();
		},

		async due(now, limit) {
			const rows = await db
				.selectFrom('crossposts')
				.select(['message_id', 'channel_id', 'guild_id', 'owed_at'])
				.where('due_at', '<=', now)
				.orderBy('owed_at')
				.orderBy('message_id')
				.limit(limit)
				.execute();
			return rows.map((row) => ({
				messageId: row.message_id,
				channelId: row.channel_id,
				guildId: row.guild_id,
				owedAt: row.owed_at,
			}));
		},

		async postpone(channelId, dueAt) {
			await db.updateTable('crossposts').set({ due_at: dueAt }).where('channel_id', '=', channelId).execute();
		},

		async remove(messageId) {
			await db.deleteFrom('crossposts').where('message_id', '=', messageId).execute();
		},
	};
}
