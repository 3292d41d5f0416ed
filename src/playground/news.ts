import type { APIMessage } from 'discord-api-types/v10';
import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Feed } from './feed.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { PageEvent, PageMessage } from './protocol.ts';
import { guildOf, isPrivate, isThread } from './world/channel-kind.ts';
import { asTheBotSees } from './world/direct-message.ts';
import type { Channel, StoredMessage, World } from './world/world.ts';

export type News = ReturnType<typeof createNews>;

type Dependencies = { readonly world: World; readonly gateway: Gateway; readonly feed: Feed<PageEvent> };
type Change = 'Create' | 'Update' | 'Delete';

/** Tells both the page and the bot what changed; the bot hears what its intents ask for. */
export function createNews({ world, gateway, feed }: Dependencies) {
	const joined = (channel: Channel) => {
		const guild = guildOf(channel);
		if (guild !== undefined) return world.guilds.get(guild)?.bot === 'joined';
		return isPrivate(channel) && channel.recipients?.some(({ id }) => id === world.bot.id);
	};

	return {
		message(change: 'Create' | 'Update', stored: StoredMessage): void {
			feed.publish({ type: 'message', message: pageMessage(stored) });
			const channel = world.channels.get(stored.message.channel_id);
			if (!channel || stored.ephemeralFor || !joined(channel)) return;
			const guild = world.guilds.get(guildOf(channel) ?? '');
			const member = guild?.members.get(stored.message.author.id);
			gateway.dispatch(
				GatewayDispatchEvents[`Message${change}`],
				{
					...readable(world, { message: stored.message, channel }),
					...(guild ? { guild_id: guild.id, ...(member ? { member } : {}) } : {}),
				},
				guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
			);
		},

		messageDeleted({ message, ephemeralFor }: StoredMessage): void {
			feed.publish({ type: 'message-deleted', channelId: message.channel_id, messageId: message.id });
			const channel = world.channels.get(message.channel_id);
			if (!channel || ephemeralFor || !joined(channel)) return;
			const guild = guildOf(channel);
			gateway.dispatch(
				GatewayDispatchEvents.MessageDelete,
				{ id: message.id, channel_id: message.channel_id, ...(guild ? { guild_id: guild } : {}) },
				guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
			);
		},

		channel(change: Change, channel: Channel): void {
			feed.publish(
				change === 'Delete' ? { type: 'channel-deleted', channelId: channel.id } : { type: 'channel', channel },
			);
			if (!joined(channel)) return;
			if (isPrivate(channel)) {
				const view = asTheBotSees(world, channel);
				gateway.dispatch(GatewayDispatchEvents[`Channel${change}`], view, GatewayIntentBits.DirectMessages);
			} else {
				const event = isThread(channel)
					? GatewayDispatchEvents[`Thread${change}`]
					: GatewayDispatchEvents[`Channel${change}`];
				gateway.dispatch(event, channel, GatewayIntentBits.Guilds);
			}
		},

		commands(): void {
			feed.publish({ type: 'commands', commands: [...world.commands.values()].flat() });
		},
	};
}

/** Without the privileged intent a bot reads its own words, those that mention it, and direct messages. */
function readable(world: World, { message, channel }: { message: APIMessage; channel: Channel }): APIMessage {
	const own = message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
	if (own || isPrivate(channel)) return message;
	return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

export function pageMessage({ message, ephemeralFor }: StoredMessage): PageMessage {
	return ephemeralFor ? { ...message, ephemeralFor } : message;
}
