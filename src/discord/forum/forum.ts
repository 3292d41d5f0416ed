import { ChannelType, type Client, PermissionFlagsBits } from 'discord.js';

export type Forum = {
	readonly id: string;
	readonly guildId: string;
	/** Those that the bot may apply. */
	readonly tags: readonly { readonly id: string; readonly name: string }[];
	/** Whether the bot may write in locked posts. */
	readonly managesThreads: boolean;
};

/** The forum of that id; undefined where it is another kind of channel. */
export type ForumAt = (channelId: string) => Promise<Forum | undefined>;

export function createForumAt({ client }: { readonly client: Client<true> | Client }): ForumAt {
	return async function forumAt(channelId) {
		const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId));
		if (channel?.type !== ChannelType.GuildForum) return undefined;
		const held = client.user === null ? null : channel.permissionsFor(client.user);
		const managesThreads = held?.has(PermissionFlagsBits.ManageThreads) ?? false;
		return {
			id: channel.id,
			guildId: channel.guildId,
			tags: channel.availableTags.filter(({ moderated }) => managesThreads || !moderated),
			managesThreads,
		};
	};
}
