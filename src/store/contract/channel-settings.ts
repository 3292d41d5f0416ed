/** How a channel, or a thread, wants what the bot posts there by itself. */
export type ChannelSettings = {
	readonly guildId: string;
	readonly channelId: string;
	/** Wall-clock times, `22:00` to `07:00`: meanwhile nothing is posted. */
	readonly quiet: { readonly from: string; readonly until: string } | undefined;
	/** The one role that its alerts mention. */
	readonly mentionRole: string | undefined;
	/** Whether servers that follow an announcement channel get its messages. */
	readonly crosspost: boolean;
};

export type SettingsChange = Partial<Pick<ChannelSettings, 'quiet' | 'mentionRole' | 'crosspost'>>;

export type SettingsOfChannels = {
	/** Undefined where nothing was ever set. */
	ofChannel(channelId: string): Promise<ChannelSettings | undefined>;
	/** Sets what is named, and keeps the rest; returns what is then set. */
	save(place: Pick<ChannelSettings, 'guildId' | 'channelId'>, change: SettingsChange): Promise<ChannelSettings>;
	remove(channelId: string): Promise<void>;
};
