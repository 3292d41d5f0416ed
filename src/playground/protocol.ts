import type {
	APIApplicationCommand,
	APIApplicationCommandOptionChoice,
	APIChannel,
	APIGuild,
	APIMessage,
	APIModalInteractionResponseCallbackData,
	APIUser,
} from 'discord-api-types/v10';

/** Somebody who uses the playground: a member of its server, with or without the right to manage it. */
export type Somebody = {
	readonly user: APIUser;
	readonly manager: boolean;
	/** Discord locale of that person's client, such as `fr` or `en-GB`. */
	readonly locale: string;
};

/** GET /page/api/state: all that the page needs to draw itself. */
export type PageState = {
	readonly people: readonly Somebody[];
	readonly bot: APIUser;
	/** Whether a bot is connected to the gateway now. */
	readonly online: boolean;
	readonly guild: Pick<APIGuild, 'id' | 'name'>;
	/** Guild channels, threads, and each person's direct message with the bot. */
	readonly channels: readonly APIChannel[];
	readonly commands: readonly APIApplicationCommand[];
	/** Oldest first, per channel; an ephemeral message is there for its reader only. */
	readonly messages: Readonly<Record<string, readonly PageMessage[]>>;
};

/** A message as Discord's API shows it; `ephemeralFor` names the only person who sees it. */
export type PageMessage = APIMessage & { readonly ephemeralFor?: string };

/** GET /page/api/events, a stream of server-sent events whose data is one of these. */
export type PageEvent =
	| { readonly type: 'message'; readonly message: PageMessage }
	| { readonly type: 'message-deleted'; readonly channelId: string; readonly messageId: string }
	| { readonly type: 'channel'; readonly channel: APIChannel }
	| { readonly type: 'channel-deleted'; readonly channelId: string }
	| { readonly type: 'commands'; readonly commands: readonly APIApplicationCommand[] }
	| { readonly type: 'online'; readonly online: boolean }
	| {
			readonly type: 'modal';
			readonly personId: string;
			readonly interactionId: string;
			readonly modal: APIModalInteractionResponseCallbackData;
	  }
	/** The bot did not answer within Discord's three seconds, or its token ran out. */
	| { readonly type: 'interaction-failed'; readonly personId: string; readonly interactionId: string };

export type OptionValue = string | number | boolean;

/** POST /page/api/acts: what a person does. Answers `ActResult`. */
export type Act =
	| { readonly type: 'say'; readonly as: string; readonly channelId: string; readonly content: string }
	/** `path` is the command's name, then its subcommand's if it has one. */
	| {
			readonly type: 'command';
			readonly as: string;
			readonly channelId: string;
			readonly path: readonly string[];
			readonly options: Readonly<Record<string, OptionValue>>;
	  }
	| {
			readonly type: 'autocomplete';
			readonly as: string;
			readonly channelId: string;
			readonly path: readonly string[];
			readonly options: Readonly<Record<string, OptionValue>>;
			readonly focused: string;
	  }
	| {
			readonly type: 'component';
			readonly as: string;
			readonly channelId: string;
			readonly messageId: string;
			readonly customId: string;
			readonly values?: readonly string[];
	  }
	| {
			readonly type: 'modal';
			readonly as: string;
			readonly channelId: string;
			readonly interactionId: string;
			readonly customId: string;
			/** By custom id: what was typed, or what was chosen in a select. */
			readonly fields: Readonly<Record<string, string | readonly string[]>>;
	  }
	/** A command of a message's or a person's context menu. */
	| {
			readonly type: 'menu';
			readonly as: string;
			readonly channelId: string;
			readonly name: string;
			/** The message, or the user, it is used on. */
			readonly targetId: string;
	  };

export type ActResult = {
	/** Why Discord itself would refuse, in a sentence: a required option is missing, the person may not use the command. */
	readonly refused?: string;
	readonly interactionId?: string;
	/** For `autocomplete`. */
	readonly choices?: readonly APIApplicationCommandOptionChoice[];
};
