import { ChannelType, MessageFlags, PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Limits } from '../../limits.ts';
import type { Messages } from '../../messages/messages.ts';
import { refusal } from '../../refusals.ts';
import { isPrivate } from '../../world/channel-kind.ts';
import { channelPermissions } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { reachable } from '../access.ts';
import { foundMessage } from '../found-message.ts';
import { pageOf } from '../page-of.ts';
import type { Call, Route } from '../route.ts';
import { withoutNonce } from '../without-nonce.ts';

type Dependencies = { readonly world: World; readonly messages: Messages; readonly limits: Limits };

const anHour = 3_600_000;

/** What was posted already: read again, or handed on to the servers that follow an announcement channel. */
export function historyRoutes({ world, messages, limits }: Dependencies): readonly Route[] {
	const list = '/channels/{channel_id}/messages';
	const one = `${list}/{message_id}`;

	/** Who may not read the history is shown none of it, and no refusal either. */
	function listed({ param, query }: Call) {
		const channel = reachable(world, param('channel_id'));
		const mayRead = channelPermissions(world, channel, world.bot.id) & may.ReadMessageHistory;
		const all = mayRead ? messages.list(channel.id) : [];
		return { body: pageOf(all, query).map(({ message }) => withoutNonce(message)) };
	}

	function shown({ param }: Call) {
		const channel = reachable(world, param('channel_id'));
		if (!isPrivate(channel)) reachable(world, channel.id, may.ReadMessageHistory);
		return { body: withoutNonce(foundMessage(messages, channel, param('message_id')).message) };
	}

	function crossposted({ param }: Call) {
		const channel = reachable(world, param('channel_id'), may.SendMessages);
		if (channel.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
		const stored = foundMessage(messages, channel, param('message_id'));
		if (stored.message.author.id !== world.bot.id) reachable(world, channel.id, may.ManageMessages);
		if ((stored.message.flags ?? 0) & MessageFlags.Crossposted) throw refusal('alreadyCrossposted');
		return { body: withoutNonce(messages.crosspost(stored).message) };
	}

	return [
		{ operation: 'list_messages', method: 'GET', path: list, answer: listed },
		{ operation: 'get_message', method: 'GET', path: one, answer: shown },
		{
			operation: 'crosspost_message',
			method: 'POST',
			path: `${one}/crosspost`,
			limit: [limits.crosspostsPerHour, anHour],
			answer: crossposted,
		},
	];
}
