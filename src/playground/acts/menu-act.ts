import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { commandMetadata } from '../interactions/metadata.ts';
import type { Act, ActResult } from '../protocol.ts';
import type { Stage } from './act.ts';
import type { Here } from './present-person.ts';
import { Refused } from './refused.ts';
import { resolved } from './resolved.ts';
import { usableCommand } from './usable-commands.ts';

/** A command of the context menu of a message or of a person. */
export function menuAct(
	stage: Stage,
	{ name, targetId }: Act & { type: 'menu' },
	{ person, channel }: Here,
): ActResult {
	const { world, interactions, messages } = stage;
	const message = messages.list(channel.id, person.user.id).find((stored) => stored.message.id === targetId);
	const type = message ? ApplicationCommandType.Message : ApplicationCommandType.User;
	const { command, byUserInstall } = usableCommand(world, { person, channel, name, type });
	const asker = { channel, personId: person.user.id };
	const named = message
		? { resolved: { messages: { [targetId]: message.message } } }
		: resolved(world, { users: [targetId] }, asker);
	if (!('resolved' in named)) throw new Refused('noMessage');
	const { interaction } = interactions.open({
		type: InteractionType.ApplicationCommand,
		person,
		channel,
		byUserInstall,
		contextMenu: true,
		commandName: command.name,
		metadata: commandMetadata(world, { person, channel, byUserInstall }),
		data: { id: command.id, name: command.name, type, target_id: targetId, ...named },
	});
	return { interactionId: interaction.id };
}
