import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { inReplyTo } from '../../interactions/reply-origin.ts';
import type { Limits } from '../../limits.ts';
import { type MessageForm, messageForm } from '../../messages/message-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { refusal } from '../../refusals.ts';
import { isPrivate, isThread } from '../../world/channel-kind.ts';
import { channelPermissions } from '../../world/permissions.ts';
import type { Channel, World } from '../../world/world.ts';
import { checkModerates, reachable, writable } from '../access.ts';
import { foundMessage } from '../found-message.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';
import { withoutNonce } from '../without-nonce.ts';

type Dependencies = { readonly world: World; readonly messages: Messages; readonly limits: Limits };

const fiveSeconds = 5000;

/** The messages that the bot posts in channels, threads and direct messages. */
export function messageRoutes({ world, messages, limits }: Dependencies): readonly Route[] {
	const list = '/channels/{channel_id}/messages';
	const one = `${list}/{message_id}`;
	const limit = [limits.messagesPerFiveSeconds, fiveSeconds] as const;

	const found = ({ param }: Call, channel: Channel) => foundMessage(messages, channel, param('message_id'));

	function created(call: Call) {
		const channel = writable(world, call.param('channel_id'));
		if (call.files.size > 0) reachable(world, channel.id, may.AttachFiles);
		const form = readForm(messageForm, call.body ?? {});
		if (form.embeds?.length) reachable(world, channel.id, may.EmbedLinks);
		const origin = repliedTo(channel, form);
		return { body: messages.create({ channel, author: world.bot, form, files: call.files, origin }).message };
	}

	function repliedTo(channel: Channel, { message_reference: reference }: MessageForm) {
		if (!reference) return {};
		if (!(channelPermissions(world, channel, world.bot.id) & may.ReadMessageHistory))
			throw refusal('noHistoryToReplyTo');
		const stored = messages.find(channel.id, reference.message_id);
		if (stored) return inReplyTo(stored, channel);
		if (reference.fail_if_not_exists === false) return {};
		throw refusal('unknownMessage');
	}

	function edited(call: Call) {
		const channel = reachable(world, call.param('channel_id'));
		const stored = found(call, channel);
		if (stored.message.author.id !== world.bot.id) throw refusal('notTheAuthor');
		const { archived, locked } = (isThread(channel) && channel.thread_metadata) || {};
		if (archived) throw refusal('archivedThread');
		if (locked) checkModerates(world, channel);
		const form = readForm(messageForm, call.body ?? {});
		return { body: withoutNonce(messages.edit(stored, { channel, form, files: call.files }).message) };
	}

	function deleted(call: Call) {
		const channel = reachable(world, call.param('channel_id'));
		const stored = found(call, channel);
		if (stored.message.author.id !== world.bot.id) {
			if (isPrivate(channel)) throw refusal('notInDirectMessages');
			reachable(world, channel.id, may.ManageMessages);
		}
		messages.remove(stored);
		return {};
	}

	return [
		{ operation: 'create_message', method: 'POST', path: list, limit, answer: created },
		{ operation: 'update_message', method: 'PATCH', path: one, limit: [5, fiveSeconds], answer: edited },
		{ operation: 'delete_message', method: 'DELETE', path: one, limit: [5, 1000], answer: deleted },
	];
}
