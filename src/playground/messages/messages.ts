import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { News } from '../news.ts';
import { isThread } from '../world/channel-kind.ts';
import type { Attachment, Channel, StoredMessage, Thread, World } from '../world/world.ts';
import { changedMessage } from './changed-message.ts';
import { authorMaySet, messageBody } from './message-body.ts';
import type { MessageForm } from './message-form.ts';
import { checkMessage } from './message-rules.ts';
import { createNonces } from './nonces.ts';

export type Messages = ReturnType<typeof createMessages>;

export type Dependencies = {
	readonly world: World;
	readonly news: News;
	readonly nextId: () => string;
	readonly now: () => number;
	readonly nonceLives: number;
	readonly url: () => string;
};

export type Draft = {
	/** Chosen already: a post of a forum and its first message share theirs. */
	readonly id?: string;
	readonly channel: Channel;
	readonly author: APIUser;
	readonly form: MessageForm;
	readonly files?: ReadonlyMap<string, Attachment>;
	/** What its origin adds: an interaction, a webhook, the message replied to. */
	readonly origin?: Partial<APIMessage>;
	readonly ephemeralFor?: string | undefined;
	/** A deferred reply: nothing yet but "thinking". */
	readonly thinking?: boolean;
};

export type Change = {
	readonly channel: Channel;
	readonly form: MessageForm;
	readonly files?: ReadonlyMap<string, Attachment>;
};

/** The messages of every channel: made, changed, removed and found by the same rules whoever asks. */
export function createMessages(dependencies: Dependencies) {
	const { world, news } = dependencies;
	const nonces = createNonces({ now: dependencies.now, lives: dependencies.nonceLives });

	return {
		create(draft: Draft): StoredMessage {
			const { channel, ephemeralFor } = draft;
			if (!draft.thinking) checkMessage(draft.form, { files: draft.files?.size ?? 0 });
			const repeated = nonces.find(draft);
			if (repeated) return repeated;
			const message = newMessage(dependencies, draft);
			const stored: StoredMessage = ephemeralFor ? { message, ephemeralFor } : { message };
			const inChannel = world.messages.get(channel.id) ?? new Map<string, StoredMessage>();
			world.messages.set(channel.id, inChannel.set(message.id, stored));
			nonces.keep(draft, stored);
			if (!ephemeralFor) noteLast(channel.id, message.id);
			news.message('Create', stored);
			return stored;
		},

		edit(stored: StoredMessage, change: Change): StoredMessage {
			stored.message = changedMessage(dependencies, stored.message, change);
			news.message('Update', stored);
			return stored;
		},

		/** The servers that follow its channel get it too. */
		crosspost(stored: StoredMessage): StoredMessage {
			stored.message = { ...stored.message, flags: (stored.message.flags ?? 0) | MessageFlags.Crossposted };
			news.message('Update', stored);
			return stored;
		},

		/** A thread was started from this message. */
		attachThread(stored: StoredMessage, thread: Channel): void {
			const flags = (stored.message.flags ?? 0) | MessageFlags.HasThread;
			stored.message = { ...stored.message, thread, flags };
			news.message('Update', stored);
		},

		remove(stored: StoredMessage): void {
			world.messages.get(stored.message.channel_id)?.delete(stored.message.id);
			news.messageDeleted(stored);
		},

		find(channelId: string, messageId: string): StoredMessage | undefined {
			return world.messages.get(channelId)?.get(messageId);
		},

		/** Oldest first; an ephemeral message is there for its reader only. */
		list(channelId: string, readerId?: string): StoredMessage[] {
			const all = [...(world.messages.get(channelId)?.values() ?? [])];
			return all.filter(({ ephemeralFor }) => ephemeralFor === undefined || ephemeralFor === readerId);
		},
	};

	function noteLast(channelId: string, messageId: string): void {
		const channel = world.channels.get(channelId);
		if (!channel) return;
		const noted = { ...channel, last_message_id: messageId };
		world.channels.set(channelId, isThread(noted) && messageId !== channelId ? livelier(noted) : noted);
		if (isThread(channel) && channel.thread_metadata?.archived) news.channel('Update', livelier(channel));
	}
}

/** A message wakes an archived thread. */
function livelier(thread: Thread): Thread {
	const { thread_metadata: state, message_count: count = 0 } = thread;
	return { ...thread, message_count: count + 1, ...(state ? { thread_metadata: { ...state, archived: false } } : {}) };
}

function newMessage(dependencies: Dependencies, draft: Draft): APIMessage {
	const { channel, author, form, files = new Map(), origin, ephemeralFor, thinking } = draft;
	return {
		id: draft.id ?? dependencies.nextId(),
		channel_id: channel.id,
		type: MessageType.Default,
		author,
		timestamp: new Date(dependencies.now()).toISOString(),
		edited_timestamp: null,
		tts: form.tts ?? false,
		pinned: false,
		...messageBody(dependencies, { form, files, channel, author, kept: [] }),
		...(form.nonce === undefined || form.nonce === null ? {} : { nonce: form.nonce }),
		...origin,
		flags:
			((form.flags ?? 0) & authorMaySet) |
			(ephemeralFor ? MessageFlags.Ephemeral : 0) |
			(thinking ? MessageFlags.Loading : 0),
	};
}
