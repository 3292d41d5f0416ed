import type {
	APIApplicationCommandOptionChoice,
	APIMessageInteractionMetadata,
	APIModalInteractionResponseCallbackData,
	InteractionType,
} from 'discord-api-types/v10';
import type { Channel, Person, StoredMessage } from '../world/world.ts';

export type Interaction = {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	readonly person: Person;
	readonly channel: Channel;
	readonly metadata: APIMessageInteractionMetadata | undefined;
	/** For a component: the message it sits on. */
	readonly source: StoredMessage | undefined;
	/** Reached through the person's own installation, in a place where the bot is not. */
	readonly byUserInstall: boolean;
	readonly contextMenu: boolean;
	/** Of a command, with its subcommand. */
	readonly commandName: string | undefined;
	readonly askedAt: number;
	state: 'waiting' | 'answered' | 'failed';
	/** The reply that `@original` stands for. */
	original: StoredMessage | undefined;
	followUps: number;
	choices: readonly APIApplicationCommandOptionChoice[] | undefined;
	modal: APIModalInteractionResponseCallbackData | undefined;
};
