import type { Client } from 'discord.js';
import type { Target } from '../domain/subscription.ts';

type Dependencies = {
	readonly client: Client;
	/** What the channel has chosen. */
	readonly chosen: (channelId: string) => Promise<string | undefined>;
};

/** The one role that alerts mention there, while the server has it. */
export function createMentionedRole({ client, chosen }: Dependencies) {
	return async function mentionedRole(target: Target): Promise<string | undefined> {
		if (target.kind !== 'channel') return undefined;
		const role = await chosen(target.channelId);
		if (role === undefined) return undefined;
		return client.guilds.cache.get(target.guildId)?.roles.cache.has(role) ? role : undefined;
	};
}
