import { type APIThreadMetadata, ChannelType } from 'discord-api-types/v10';
import type { Messages } from '../messages/messages.ts';
import type { News } from '../news.ts';
import { isForum, isThread } from '../world/channel-kind.ts';
import { forumTag } from '../world/forum-tag.ts';
import { startThread } from '../world/start-thread.ts';
import type { Thread, World } from '../world/world.ts';
import { known } from './known.ts';

type Dependencies = {
	readonly world: World;
	readonly news: News;
	readonly messages: Messages;
	readonly nextId: () => string;
};

/** People start posts; moderators close threads, and change the tags of forums. */
export function createThreadControls({ world, news, messages, nextId }: Dependencies) {
	return {
		/** Somebody writes the first message of a new post. */
		startPost(forumId: string, personId: string, { name, content }: { name: string; content: string }): Thread {
			const forum = known(world.channels.get(forumId), forumId);
			if (!isForum(forum)) throw new Error(`${forumId} is not a forum`);
			const at = new Date(world.now()).toISOString();
			const thread = startThread(world, forum, {
				...{ id: nextId(), type: ChannelType.PublicThread, name, at, ownerId: personId },
				...{ archiveAfterMinutes: 4320, invitable: true, tags: [] },
			});
			news.channel('Create', thread);
			const author = known(world.people.get(personId), personId).user;
			messages.create({ id: thread.id, channel: thread, author, form: { content } });
			return thread;
		},

		/** As time does, or anybody who may. */
		archive: (threadId: string) => change(threadId, { archived: true }),

		/** Only who manages threads writes there or opens it again. */
		lock: (threadId: string) => change(threadId, { locked: true }),

		unlock: (threadId: string) => change(threadId, { archived: false, locked: false }),

		/** Tags of the same name stay the same. */
		setTags(forumId: string, names: readonly string[]): void {
			const forum = known(world.channels.get(forumId), forumId);
			if (!isForum(forum)) throw new Error(`${forumId} is not a forum`);
			const available_tags = names.map(
				(name) =>
					forum.available_tags.find((tag) => tag.name === name) ?? forumTag(nextId(), { name, moderated: false }),
			);
			const changed = { ...forum, available_tags };
			world.channels.set(forumId, changed);
			news.channel('Update', changed);
		},
	};

	function change(threadId: string, metadata: Partial<APIThreadMetadata>): void {
		const thread = known(world.channels.get(threadId), threadId);
		if (!isThread(thread) || !thread.thread_metadata) throw new Error(`${threadId} is not a thread`);
		const archive_timestamp = new Date(world.now()).toISOString();
		const changed = { ...thread, thread_metadata: { ...thread.thread_metadata, ...metadata, archive_timestamp } };
		world.channels.set(threadId, changed);
		news.channel('Update', changed);
	}
}
