import { type Client, PermissionFlagsBits } from 'discord.js';

/** Keys of the catalog's `permissions`. */
export type PermissionName = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads';

/** What the bot lacks to post in a channel, as Discord's settings name it. */
export type MissingPermissions = (channelId: string) => Promise<readonly PermissionName[]>;

export function createMissingPermissions({ client }: { readonly client: Client }): MissingPermissions {
	return async function missingIn(channelId) {
		const channel = client.channels.cache.get(channelId) ?? (await client.channels.fetch(channelId).catch(() => null));
		if (channel === null || channel.isDMBased() || client.user === null) return ['ViewChannel'];
		const needed: readonly PermissionName[] = [
			'ViewChannel',
			channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
		];
		const held = channel.permissionsFor(client.user);
		return needed.filter((name) => !held?.has(PermissionFlagsBits[name]));
	};
}
