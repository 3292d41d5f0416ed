import type { Messages } from '../messages/messages.ts';
import { refusal } from '../refusals.ts';
import type { Channel, StoredMessage } from '../world/world.ts';

/** Ephemeral messages do not exist for REST but through their interaction. */
export function foundMessage(messages: Messages, channel: Channel, messageId: string): StoredMessage {
	const stored = messages.find(channel.id, messageId);
	if (!stored || stored.ephemeralFor) throw refusal('unknownMessage');
	return stored;
}
