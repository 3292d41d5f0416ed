import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { guildOf } from '../world/channel-kind.ts';
import type { Channel, StoredMessage, World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** What marks a message as the reply to an interaction. */
export function replyOrigin(world: World, interaction: Interaction): Partial<APIMessage> {
	const { id, type, person, metadata, source, channel, contextMenu, commandName: name } = interaction;
	return {
		application_id: world.application.id,
		webhook_id: world.application.id,
		...(metadata ? { interaction_metadata: metadata } : {}),
		// Deprecated for years, and still what names the command above a reply.
		...(name === undefined ? {} : { interaction: { id, type, name, user: person.user } }),
		...(source ? inReplyTo(source, channel) : { type: commandReply(contextMenu) }),
	};
}

/** What marks a later message of the same interaction: it answers the first one. */
export function followUpOrigin(world: World, interaction: Interaction): Partial<APIMessage> {
	const { metadata, original, channel } = interaction;
	return {
		application_id: world.application.id,
		webhook_id: world.application.id,
		...(metadata
			? {
					interaction_metadata: original
						? { ...metadata, original_response_message_id: original.message.id }
						: metadata,
				}
			: {}),
		...(original ? inReplyTo(original, channel) : {}),
	};
}

export function inReplyTo({ message }: StoredMessage, channel: Channel): Partial<APIMessage> {
	const guild = guildOf(channel);
	return {
		type: MessageType.Reply,
		message_reference: {
			type: MessageReferenceType.Default,
			channel_id: channel.id,
			message_id: message.id,
			...(guild ? { guild_id: guild } : {}),
		},
		referenced_message: message,
	};
}

function commandReply(contextMenu: boolean): MessageType {
	return contextMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}
