import { ChannelType, PermissionFlagsBits as may } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Messages } from '../../messages/messages.ts';
import type { News } from '../../news.ts';
import { refusal } from '../../refusals.ts';
import { isForum, isGuildChannel } from '../../world/channel-kind.ts';
import { noFlags } from '../../world/no-flags.ts';
import { startThread } from '../../world/start-thread.ts';
import type { Channel, Thread, World } from '../../world/world.ts';
import { reachable } from '../access.ts';
import { archivedPage } from '../archived-page.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';
import { createStartPost } from '../start-post.ts';

type Dependencies = {
	readonly world: World;
	readonly news: News;
	readonly messages: Messages;
	readonly nextId: () => string;
	readonly now: () => number;
};

const threadForm = z.looseObject({
	name: z.string().min(1).max(100),
	type: z.int().exactOptional(),
	auto_archive_duration: z.literal([60, 1440, 4320, 10_080]).exactOptional(),
	invitable: z.boolean().exactOptional(),
});

const oneDay = 1440;

/** Threads: started from a message, on their own, or as a forum's posts. */
export function threadRoutes({ world, news, messages, nextId, now }: Dependencies): readonly Route[] {
	const path = '/channels/{channel_id}';
	const startPost = createStartPost({ world, news, messages, nextId });

	function start(parent: Channel, { id, body, type }: { id: string; body: unknown; type: Thread['type'] }): Thread {
		if (!isGuildChannel(parent) || isForum(parent)) throw refusal('wrongChannelType');
		reachable(
			world,
			parent.id,
			type === ChannelType.PrivateThread ? may.CreatePrivateThreads : may.CreatePublicThreads,
		);
		const at = new Date(now()).toISOString();
		const { name, auto_archive_duration: archiveAfterMinutes = oneDay, invitable = true } = readForm(threadForm, body);
		const thread = startThread(world, parent, { id, type, name, at, archiveAfterMinutes, invitable });
		news.channel('Create', thread);
		return { ...thread, member: { id, user_id: world.bot.id, join_timestamp: at, flags: noFlags } };
	}

	function fromMessage({ param, body }: Call) {
		const channel = reachable(world, param('channel_id'));
		const stored = messages.find(channel.id, param('message_id'));
		if (!stored || stored.ephemeralFor) throw refusal('unknownMessage');
		if (world.channels.has(stored.message.id)) throw refusal('threadExists');
		const thread = start(channel, { id: stored.message.id, body, type: openThreadOf(channel) });
		messages.attachThread(stored, thread);
		return { status: 201, body: thread };
	}

	function alone(call: Call) {
		const channel = reachable(world, call.param('channel_id'));
		if (isForum(channel)) return startPost(channel, call);
		const { type: wanted } = readForm(threadForm, call.body);
		const open = openThreadOf(channel);
		const type = wanted === open ? open : ChannelType.PrivateThread;
		return { status: 201, body: start(channel, { id: nextId(), body: call.body, type }) };
	}

	function archived({ param, query }: Call) {
		const channel = reachable(world, param('channel_id'), may.ReadMessageHistory);
		return { body: archivedPage(world, channel.id, query) };
	}

	return [
		{
			operation: 'create_thread_from_message',
			method: 'POST',
			path: `${path}/messages/{message_id}/threads`,
			answer: fromMessage,
		},
		{ operation: 'create_thread', method: 'POST', path: `${path}/threads`, answer: alone },
		{
			operation: 'list_public_archived_threads',
			method: 'GET',
			path: `${path}/threads/archived/public`,
			answer: archived,
		},
	];
}

function openThreadOf({ type }: Channel): Thread['type'] {
	return type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}
