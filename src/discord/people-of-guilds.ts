import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

type Somebody = { readonly guildId: string; readonly userId: string };

/** Asks of one person at a time, which needs no privileged intent. */
export function createPeopleOfGuilds({ client }: { readonly client: Client }) {
	return {
		async isMember({ guildId, userId }: Somebody): Promise<boolean> {
			try {
				await client.guilds.cache.get(guildId)?.members.fetch({ user: userId, cache: false, force: true });
				return true;
			} catch (error) {
				const code = error instanceof DiscordAPIError ? error.code : undefined;
				return code !== RESTJSONErrorCodes.UnknownMember && code !== RESTJSONErrorCodes.UnknownUser;
			}
		},
		ownerOf: (guildId: string): string | undefined => client.guilds.cache.get(guildId)?.ownerId,
	};
}
