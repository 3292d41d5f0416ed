import { ChannelType, type Client } from 'discord.js';

/** What a channel is, as far as posting there goes; undefined where the bot sees none. */
export type ChannelKind = 'forum' | 'announcement' | 'thread' | 'other';

export type KindOf = (channelId: string) => Promise<ChannelKind | undefined>;

export function createChannelKind({ client }: { readonly client: Client }): KindOf {
	return async function kindOf(channelId) {
		const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId).catch(() => null));
		if (channel === null) return undefined;
		if (channel.type === ChannelType.GuildForum) return 'forum';
		if (channel.type === ChannelType.GuildAnnouncement) return 'announcement';
		return channel.isThread() ? 'thread' : 'other';
	};
}
