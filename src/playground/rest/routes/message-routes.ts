import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { inReplyTo } from '../../interactions/reply-origin.ts';
import type { Limits } from '../../limits.ts';
import { type MessageForm, messageForm } from '../../messages/message-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { refusal } from '../../refusals.ts';
import { isPrivate, isThread } from '../../world/channel-kind.ts';
import type { Channel, StoredMessage, World } from '../../world/world.ts';
import { reachable, writable } from '../access.ts';
import { pageOf } from '../page-of.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';

type Dependencies = { readonly world: World; readonly messages: Messages; readonly limits: Limits };

const fiveSeconds = 5000;

/** The messages of channels, threads and direct messages. */
export function messageRoutes({ world, messages, limits }: Dependencies): readonly Route[] {
	const list = '/channels/{channel_id}/messages';
	const one = `${list}/{message_id}`;
	const limit = [limits.messagesPerFiveSeconds, fiveSeconds] as const;

	/** Ephemeral messages do not exist for REST but through their interaction. */
	function found({ param }: Call, channel: Channel): StoredMessage {
		const stored = messages.find(channel.id, param('message_id'));
		if (!stored || stored.ephemeralFor) throw refusal('unknownMessage');
		return stored;
	}

	function readable(call: Call): Channel {
		const channel = reachable(world, call.param('channel_id'));
		return reachable(world, channel.id, isPrivate(channel) ? 0n : may.ReadMessageHistory);
	}

	function listed(call: Call) {
		const channel = reachable(world, call.param('channel_id'));
		return { body: pageOf(messages.list(channel.id), call.query).map(({ message }) => message) };
	}

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
		const stored = messages.find(channel.id, reference.message_id);
		if (stored) return inReplyTo(stored, channel);
		if (reference.fail_if_not_exists === false) return {};
		throw refusal('unknownMessage');
	}

	function edited(call: Call) {
		const channel = reachable(world, call.param('channel_id'));
		const stored = found(call, channel);
		if (stored.message.author.id !== world.bot.id) throw refusal('notTheAuthor');
		if (isThread(channel) && channel.thread_metadata?.archived) throw refusal('archivedThread');
		const form = readForm(messageForm, call.body ?? {});
		return { body: messages.edit(stored, { channel, form, files: call.files }).message };
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
		{ operation: 'list_messages', method: 'GET', path: list, answer: listed },
		{ operation: 'create_message', method: 'POST', path: list, limit, answer: created },
		{
			operation: 'get_message',
			method: 'GET',
			path: one,
			answer: (call) => ({ body: found(call, readable(call)).message }),
		},
		{ operation: 'update_message', method: 'PATCH', path: one, limit: [5, fiveSeconds], answer: edited },
		{ operation: 'delete_message', method: 'DELETE', path: one, limit: [5, 1000], answer: deleted },
	];
}
