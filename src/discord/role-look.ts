import { type Client, PermissionFlagsBits } from 'discord.js';

/** gone: the server has it no more; silent: the bot may not mention it there. */
export type RoleLook = 'fine' | 'gone' | 'silent';

export type LookAtRole = (place: { readonly guildId: string; readonly channelId: string }, roleId: string) => RoleLook;

/** Whether a mention of a role would reach those who have it. */
export function createRoleLook({ client }: { readonly client: Client }): LookAtRole {
	return ({ guildId, channelId }, roleId) => {
		const guild = client.guilds.cache.get(guildId);
		const role = guild?.roles.cache.get(roleId);
		if (role === undefined) return 'gone';
		const channel = guild?.channels.cache.get(channelId);
		const held = guild?.members.me && channel?.permissionsFor(guild.members.me);
		return role.mentionable || held?.has(PermissionFlagsBits.MentionEveryone) ? 'fine' : 'silent';
	};
}
