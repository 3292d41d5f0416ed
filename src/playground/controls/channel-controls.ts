import type { APIGroupDMChannel } from 'discord-api-types/v10';
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { News } from '../news.ts';
import { isGuildChannel, isThread } from '../world/channel-kind.ts';
import { createGuildChannel } from '../world/guild-channel.ts';
import type { ChannelPlan } from '../world/plan.ts';
import type { GuildChannel, World } from '../world/world.ts';
import { known } from './known.ts';

type Dependencies = { readonly world: World; readonly news: News; readonly nextId: () => string };

export type Right = keyof typeof PermissionFlagsBits;

const none = { allow: '0', deny: '0' };

/** Channels appear, go away, and change their rules. */
export function createChannelControls({ world, news, nextId }: Dependencies) {
	return {
		addChannel(planned: string | ChannelPlan, guildId: string): GuildChannel {
			const channel = createGuildChannel(nextId, { planned, position: world.channels.size, guildId });
			world.channels.set(channel.id, channel);
			news.channel('Create', channel);
			return channel;
		},

		/** Or a thread. */
		deleteChannel(channelId: string): void {
			const channel = known(world.channels.get(channelId), channelId);
			for (const thread of world.channels.values()) {
				if (isThread(thread) && thread.parent_id === channelId) world.channels.delete(thread.id);
			}
			world.channels.delete(channelId);
			world.messages.delete(channelId);
			news.channel('Delete', channel);
		},

		/** Takes a right in this channel away from the bot, by an overwrite of its own. */
		revoke: (channelId: string, right: Right) => overwrite(channelId, { right, allowed: false }),

		restore: (channelId: string, right: Right) => overwrite(channelId, { right, allowed: true }),

		/** A conversation between people where the bot is not. */
		addPrivateChannel(personIds: readonly string[]): APIGroupDMChannel {
			const recipients = personIds.map((id) => known(world.people.get(id), id).user);
			const channel: APIGroupDMChannel = { id: nextId(), type: ChannelType.GroupDM, name: null, recipients };
			world.channels.set(channel.id, channel);
			news.channel('Create', channel);
			return channel;
		},
	};

	function overwrite(channelId: string, { right, allowed }: { right: Right; allowed: boolean }): void {
		const channel = known(world.channels.get(channelId), channelId);
		if (!isGuildChannel(channel)) throw new Error(`${channelId} has no rights of its own`);
		const bit = PermissionFlagsBits[right];
		const { allow, deny } = channel.permission_overwrites?.find(({ id }) => id === world.bot.id) ?? none;
		const own = {
			id: world.bot.id,
			type: OverwriteType.Member,
			allow: String(allowed ? BigInt(allow) | bit : BigInt(allow) & ~bit),
			deny: String(allowed ? BigInt(deny) & ~bit : BigInt(deny) | bit),
		};
		const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== world.bot.id);
		const changed: GuildChannel = { ...channel, permission_overwrites: [...others, own] };
		world.channels.set(channelId, changed);
		news.channel('Update', changed);
	}
}
