import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/** Keys of the catalog's `permissions`. */
export type PermissionName = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads';

/** What the bot lacks to post in a channel of a server, as Discord's settings name it; it sees none of another server. */
export type MissingPermissions = (place: {
	readonly guildId: string;
	readonly channelId: string;
}) => Promise<readonly PermissionName[]>;

export function createMissingPermissions({ client }: { readonly client: Client }): MissingPermissions {
	return async function missingIn({ guildId, channelId }) {
		const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId).catch(() => null));
		if (channel === null || channel.isDMBased() || client.user === null) return ['ViewChannel'];
		if (channel.guildId !== guildId) return ['ViewChannel'];
		const needed = neededIn(channel);
		const held = channel.permissionsFor(client.user);
		return needed.filter((name) => !held?.has(PermissionFlagsBits[name]));
	};
}

/** News of a question goes into its post of a forum, which is a thread. */
function neededIn(channel: GuildBasedChannel): readonly PermissionName[] {
	if (channel.type === ChannelType.GuildForum) return ['ViewChannel', 'SendMessages', 'SendMessagesInThreads'];
	return ['ViewChannel', channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'];
}
