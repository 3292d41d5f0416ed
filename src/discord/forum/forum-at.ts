import { ChannelType, type Client } from 'discord.js';
import type { Forum } from './forum.ts';
import { forumOf } from './forum-of.ts';

/** The forum of that id; undefined where it is another kind of channel. */
export type ForumAt = (channelId: string) => Promise<Forum | undefined>;

export function createForumAt({ client }: { readonly client: Client }): ForumAt {
	return async function forumAt(channelId) {
		const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId));
		return channel?.type === ChannelType.GuildForum ? forumOf(channel) : undefined;
	};
}
