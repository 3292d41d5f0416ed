import { ChannelFlags, ChannelType, ForumLayoutType } from 'discord-api-types/v10';
import { forumTag } from './forum-tag.ts';
import { noFlags } from './no-flags.ts';
import type { ChannelPlan } from './plan.ts';
import type { GuildChannel } from './world.ts';

type Wanted = { readonly planned: string | ChannelPlan; readonly position: number; readonly guildId: string };

/** A channel of a guild, as Discord makes it: nothing set but what is planned. */
export function createGuildChannel(nextId: () => string, { planned, position, guildId }: Wanted): GuildChannel {
	const { name, type = 'text', ...plan } = typeof planned === 'string' ? { name: planned } : planned;
	const shared = {
		id: nextId(),
		guild_id: guildId,
		name,
		position,
		permission_overwrites: [],
		parent_id: null,
		topic: null,
		nsfw: false,
		last_message_id: null,
		flags: noFlags,
	};
	if (type === 'text') return { ...shared, type: ChannelType.GuildText, rate_limit_per_user: 0 };
	if (type === 'announcement') return { ...shared, type: ChannelType.GuildAnnouncement };
	return {
		...shared,
		type: ChannelType.GuildForum,
		flags: plan.requiresTag ? ChannelFlags.RequireTag : noFlags,
		available_tags: [
			...(plan.tags ?? []).map((tag) => forumTag(nextId(), { name: tag, moderated: false })),
			...(plan.moderatedTags ?? []).map((tag) => forumTag(nextId(), { name: tag, moderated: true })),
		],
		default_reaction_emoji: null,
		default_sort_order: null,
		default_forum_layout: ForumLayoutType.NotSet,
	};
}
