import { type Client, Events } from 'discord.js';

/** Enough to tell of those that are gone, and never many. */
const MOST_GONE = 1000;

/** How a channel is named where a mention of it may show nothing: to who cannot see it, or once it is gone. */
export function createChannelNames(client: Client) {
	const gone = new Map<string, string>();
	const note = ({ id, name }: { readonly id: string; readonly name: string }) => {
		const [oldest] = gone.keys();
		if (gone.size >= MOST_GONE && oldest !== undefined) gone.delete(oldest);
		gone.set(id, name);
	};
	client.on(Events.ChannelDelete, (channel) => {
		if (!channel.isDMBased()) note(channel);
	});
	client.on(Events.ThreadDelete, note);

	/** `#digest, Groupe du Val-Clair`; less where less is known. */
	return function nameOf({ guildId, channelId }: { readonly guildId: string; readonly channelId: string }): string {
		const channel = client.channels.cache.get(channelId);
		const name = channel === undefined || channel.isDMBased() ? gone.get(channelId) : channel.name;
		const server = client.guilds.cache.get(guildId)?.name;
		return [name === undefined ? undefined : `#${name}`, server].filter((part) => part !== undefined).join(', ');
	};
}
