import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { commandMetadata } from '../interactions/metadata.ts';
import type { Act, ActResult } from '../protocol.ts';
import type { Stage } from './act.ts';
import { commandData } from './command-data.ts';
import type { Here } from './present-person.ts';
import { Refused } from './refused.ts';
import { usableCommand } from './usable-commands.ts';

type Typed = Act & { type: 'command' | 'autocomplete' };

export function commandAct(stage: Stage, act: Typed, here: Here): ActResult {
	const { interaction } = open(stage, act, here);
	return { interactionId: interaction.id };
}

/** Asks the bot for suggestions, and waits for them as long as Discord does. */
export async function autocompleteAct(stage: Stage, act: Typed, here: Here): Promise<ActResult> {
	const { interaction, settled } = open(stage, act, here);
	await settled;
	const { id: interactionId, choices } = interaction;
	if (!choices) return { interactionId, choices: [], refused: new Refused('noAnswer').sentence(here.person) };
	return { interactionId, choices };
}

function open({ world, interactions }: Stage, act: Typed, { person, channel }: Here) {
	const [name = ''] = act.path;
	const usable = usableCommand(world, { person, channel, name, type: ApplicationCommandType.ChatInput });
	const focused = act.type === 'autocomplete' ? act.focused : undefined;
	const { path, options } = act;
	return interactions.open({
		type: focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete,
		person,
		channel,
		byUserInstall: usable.byUserInstall,
		commandName: act.path.join(' '),
		metadata: commandMetadata(world, { person, channel, byUserInstall: usable.byUserInstall }),
		data: commandData(world, { person, channel, command: usable.command, path, options, focused }),
	});
}
