import {
	type APIApplicationCommandInteractionMetadata,
	type APIMessageComponentInteractionMetadata,
	type APIModalSubmitInteractionMetadata,
	InteractionType,
} from 'discord-api-types/v10';
import type { StoredMessage, World } from '../world/world.ts';
import { integrationOwners } from './envelope.ts';
import type { Interaction } from './interaction.ts';

type Asker = Pick<Interaction, 'person' | 'channel' | 'byUserInstall'>;

/** What a message later says about the interaction it came from. */
export function commandMetadata(world: World, asker: Asker) {
	return (id: string): APIApplicationCommandInteractionMetadata => ({
		...shared(world, { id, asker }),
		type: InteractionType.ApplicationCommand,
	});
}

export function componentMetadata(world: World, asker: Asker, { message }: StoredMessage) {
	return (id: string): APIMessageComponentInteractionMetadata => ({
		...shared(world, { id, asker }),
		type: InteractionType.MessageComponent,
		interacted_message_id: message.id,
	});
}

export function modalMetadata(world: World, asker: Asker, opener: Interaction) {
	return (id: string): APIModalSubmitInteractionMetadata | undefined => {
		const trigger = opener.metadata;
		if (!trigger || trigger.type === InteractionType.ModalSubmit) return undefined;
		return {
			...shared(world, { id, asker }),
			type: InteractionType.ModalSubmit,
			triggering_interaction_metadata: trigger,
		};
	};
}

function shared(world: World, { id, asker }: { id: string; asker: Asker }) {
	return { id, user: asker.person.user, authorizing_integration_owners: integrationOwners(world, asker) };
}
