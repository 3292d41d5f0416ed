import type { APIDMChannel, APIGroupDMChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Forum, GuildChannel, Thread } from './world.ts';

export function isThread(channel: Channel): channel is Thread {
	return (
		channel.type === ChannelType.PublicThread ||
		channel.type === ChannelType.PrivateThread ||
		channel.type === ChannelType.AnnouncementThread
	);
}

export function isForum(channel: Channel): channel is Forum {
	return channel.type === ChannelType.GuildForum;
}

/** One of a guild's own, which is no thread. */
export function isGuildChannel(channel: Channel): channel is GuildChannel {
	return !isPrivate(channel) && !isThread(channel);
}

export function isPrivate(channel: Channel): channel is APIDMChannel | APIGroupDMChannel {
	return channel.type === ChannelType.DM || channel.type === ChannelType.GroupDM;
}

export function guildOf(channel: Channel): string | undefined {
	return isPrivate(channel) ? undefined : channel.guild_id;
}
