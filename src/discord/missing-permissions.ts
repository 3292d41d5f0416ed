import { type Client, PermissionFlagsBits } from 'discord.js';

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
		const needed: readonly PermissionName[] = [
			'ViewChannel',
			channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
		];
		const held = channel.permissionsFor(client.user);
		return needed.filter((name) => !held?.has(PermissionFlagsBits[name]));
	};
}
