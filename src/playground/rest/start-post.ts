import { ChannelFlags, ChannelType, PermissionFlagsBits as may } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageForm } from '../messages/message-form.ts';
import { checkMessage } from '../messages/message-rules.ts';
import type { Messages } from '../messages/messages.ts';
import type { News } from '../news.ts';
import { refusal } from '../refusals.ts';
import { channelPermissions } from '../world/permissions.ts';
import { startThread } from '../world/start-thread.ts';
import type { Forum, World } from '../world/world.ts';
import { reachable } from './access.ts';
import { checkTags } from './check-tags.ts';
import { readForm } from './read-form.ts';
import type { Call } from './route.ts';

type Dependencies = {
	readonly world: World;
	readonly news: News;
	readonly messages: Messages;
	readonly nextId: () => string;
};

const postForm = z.looseObject({
	name: z.string().min(1).max(100),
	auto_archive_duration: z.literal([60, 1440, 4320, 10_080]).nullish(),
	applied_tags: z.array(z.string()).max(5).nullish(),
	message: messageForm,
});

const threeDays = 4320;

/** A post of a forum: a thread, and its first message of the same id. Its message has no nonce to go by. */
export function createStartPost({ world, news, messages, nextId }: Dependencies) {
	return function startPost(forum: Forum, { body, files }: Call) {
		reachable(world, forum.id, may.SendMessages);
		if (files.size > 0) reachable(world, forum.id, may.AttachFiles);
		const { name, applied_tags: tags, auto_archive_duration, message } = readForm(postForm, body);
		const { nonce: _nonce, enforce_nonce: _enforced, message_reference: _reply, ...form } = message;
		checkMessage(form, { files: files.size });
		checkTagged(forum, tags ?? []);
		const id = nextId();
		const thread = startThread(world, forum, {
			...{ id, name, type: ChannelType.PublicThread, at: new Date(world.now()).toISOString() },
			...{ archiveAfterMinutes: auto_archive_duration ?? threeDays, invitable: true, tags: [...(tags ?? [])] },
		});
		world.channels.set(forum.id, { ...forum, last_message_id: id });
		news.channel('Create', thread);
		const starter = messages.create({ id, channel: thread, author: world.bot, form, files });
		return { status: 201, body: { ...(world.channels.get(id) ?? thread), message: starter.message } };
	};

	function checkTagged(forum: Forum, tags: readonly string[]): void {
		checkTags(world, forum, tags);
		if (!((forum.flags ?? 0) & ChannelFlags.RequireTag) || tags.length > 0) return;
		const moderates = channelPermissions(world, forum, world.bot.id) & may.ManageThreads;
		const open = forum.available_tags.some(({ moderated }) => !moderated || moderates);
		throw refusal(open ? 'tagRequired' : 'noOpenTags');
	}
}
