import type { Kysely, Selectable } from 'kysely';
import type { ChannelSettings, SettingsChange, SettingsOfChannels } from './contract/channel-settings.ts';
import type { Schema } from './schema.ts';

export function createChannelSettings(db: Kysely<Schema>): SettingsOfChannels {
	return {
		async ofChannel(channelId) {
			const row = await db
				.selectFrom('channel_settings')
				.selectAll()
				.where('channel_id', '=', channelId)
				.executeTakeFirst();
			return row && settingsOf(row);
		},

		async save({ guildId, channelId }, change) {
			const set = { guild_id: guildId, ...changedColumns(change) };
			const row = await db
				.insertInto('channel_settings')
				.values({ channel_id: channelId, ...set })
				.onConflict((conflict) => conflict.column('channel_id').doUpdateSet(set))
				.returningAll()
				.executeTakeFirstOrThrow();
			return settingsOf(row);
		},

		async remove(channelId) {
			await db.deleteFrom('channel_settings').where('channel_id', '=', channelId).execute();
		},
	};
}

/** What is named as undefined is cleared; what is not named stays. */
function changedColumns(change: SettingsChange) {
	return {
		...('quiet' in change && {
			quiet_from: change.quiet?.from ?? null,
			quiet_until: change.quiet?.until ?? null,
		}),
		...('mentionRole' in change && { mention_role: change.mentionRole ?? null }),
		...(change.crosspost !== undefined && { crosspost: change.crosspost ? 1 : 0 }),
	};
}

function settingsOf(row: Selectable<Schema['channel_settings']>): ChannelSettings {
	const { quiet_from: from, quiet_until: until } = row;
	return {
		guildId: row.guild_id,
		channelId: row.channel_id,
		quiet: from === null || until === null ? undefined : { from, until },
		mentionRole: row.mention_role ?? undefined,
		crosspost: row.crosspost === 1,
	};
}
