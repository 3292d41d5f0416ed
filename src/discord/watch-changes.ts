import { type Client, Events } from 'discord.js';

/**
 * Tells of servers in which something changed that may let the bot post again: all of it comes with the intent for
 * servers, the bot's own roles and time-out included.
 */
export function watchChanges(client: Client, changed: (guildId: string) => void): void {
	const tell = ({ guild }: { readonly guild: { readonly id: string } }) => changed(guild.id);
	client.on(Events.GuildCreate, ({ id }) => changed(id));
	client.on(Events.GuildAvailable, ({ id }) => changed(id));
	client.on(Events.ChannelCreate, tell);
	client.on(Events.ChannelUpdate, (_, channel) => {
		if (!channel.isDMBased()) tell(channel);
	});
	client.on(Events.ThreadCreate, tell);
	client.on(Events.ThreadUpdate, (_, thread) => tell(thread));
	client.on(Events.ThreadListSync, (_, guild) => changed(guild.id));
	client.on(Events.GuildRoleCreate, tell);
	client.on(Events.GuildRoleUpdate, (_, role) => tell(role));
	client.on(Events.GuildRoleDelete, tell);
	client.on(Events.GuildMemberUpdate, (_, member) => {
		if (member.id === client.user?.id) tell(member);
	});
}
