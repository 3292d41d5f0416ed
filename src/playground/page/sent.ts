import type { PageMessage, PageState } from '../protocol.ts';
import { messageFlag, messageType } from './discord-numbers.ts';
import type { Failure } from './scene.ts';

type Command = {
	readonly kind: 'command' | 'menu';
	readonly name: string;
	readonly channelId: string;
	readonly personId: string;
};

/** What somebody did, kept for the day the bot does not answer it. */
export type Sent = Command | { readonly kind: 'component'; readonly messageId: string } | { readonly kind: 'form' };

/** The message that stands where the bot's answer to a command would have been. */
export function failedReply(
	interactionId: string,
	{ kind, name, channelId, personId }: Command,
	{ bot, people }: PageState,
): PageMessage | undefined {
	const user = people.find((each) => each.user.id === personId)?.user;
	if (!user) return undefined;
	return {
		id: `failed-${interactionId}`,
		type: kind === 'menu' ? messageType.contextMenuCommand : messageType.chatInputCommand,
		channel_id: channelId,
		author: bot,
		content: '',
		timestamp: new Date().toISOString(),
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: [],
		mention_roles: [],
		attachments: [],
		embeds: [],
		pinned: false,
		flags: messageFlag.ephemeral,
		interaction: { id: interactionId, type: 2, name, user },
		ephemeralFor: personId,
	};
}

/** Remembers what was sent, and which of it failed. */
export function createSent() {
	const sent = new Map<string, Sent>();
	const failures = new Map<string, Failure>();
	return {
		add: (interactionId: string, what: Sent): void => void sent.set(interactionId, what),
		find: (interactionId: string): Sent | undefined => sent.get(interactionId),
		failureOf: (messageId: string) => failures.get(messageId),
		fail: (messageId: string, why: Failure): void => void failures.set(messageId, why),
		forgive: (messageId: string): boolean => failures.delete(messageId),
	};
}
