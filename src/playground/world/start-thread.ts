import type { ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { GuildChannel, Thread, World } from './world.ts';

type Wanted = {
	readonly id: string;
	readonly type: Thread['type'];
	readonly name: string;
	readonly at: string;
	readonly archiveAfterMinutes: ThreadAutoArchiveDuration;
	readonly invitable: boolean;
	/** Who starts it: the bot, where that is left out. */
	readonly ownerId?: string;
	/** Of a forum's post. */
	readonly tags?: string[];
};

/** A thread of a channel; who opens it is its first member. */
export function startThread(world: World, parent: GuildChannel, wanted: Wanted): Thread {
	const { id, type, name, at, ownerId = world.bot.id } = wanted;
	const thread: Thread = {
		id,
		type,
		name,
		...(parent.guild_id ? { guild_id: parent.guild_id } : {}),
		parent_id: parent.id,
		owner_id: ownerId,
		last_message_id: null,
		rate_limit_per_user: 0,
		message_count: 0,
		member_count: 1,
		total_message_sent: 0,
		...(wanted.tags ? { applied_tags: wanted.tags } : {}),
		thread_metadata: {
			archived: false,
			locked: false,
			archive_timestamp: at,
			create_timestamp: at,
			auto_archive_duration: wanted.archiveAfterMinutes,
			...(type === ChannelType.PrivateThread ? { invitable: wanted.invitable } : {}),
		},
	};
	world.channels.set(id, thread);
	world.threadMembers.set(id, new Set([ownerId]));
	return thread;
}
