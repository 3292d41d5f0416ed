import { ChannelType } from 'discord.js';

/** Where news can be posted: in a forum, as posts. */
export const writableChannels = [
	ChannelType.GuildText,
	ChannelType.GuildAnnouncement,
	ChannelType.GuildForum,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
] as const;
