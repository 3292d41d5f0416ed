import type { APIDMChannel, APIGroupDMChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Thread } from './world.ts';

export function isThread(channel: Channel): channel is Thread {
	return (
		channel.type === ChannelType.PublicThread ||
		channel.type === ChannelType.PrivateThread ||
		channel.type === ChannelType.AnnouncementThread
	);
}

export function isPrivate(channel: Channel): channel is APIDMChannel | APIGroupDMChannel {
	return channel.type === ChannelType.DM || channel.type === ChannelType.GroupDM;
}

export function guildOf(channel: Channel): string | undefined {
	return isPrivate(channel) ? undefined : channel.guild_id;
}
