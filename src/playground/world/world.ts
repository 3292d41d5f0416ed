import type {
	APIApplicationCommand,
	APIDMChannel,
	APIGroupDMChannel,
	APIGuildForumChannel,
	APIGuildMember,
	APIMessage,
	APINewsChannel,
	APIRole,
	APITextChannel,
	APIThreadChannel,
	APIUser,
	Locale,
} from 'discord-api-types/v10';

export type Person = {
	readonly user: APIUser;
	readonly locale: Locale;
	directMessages: 'open' | 'closed';
	/** Whether this person added the application to their own account. */
	userInstalled: boolean;
};

export type Guild = {
	readonly id: string;
	readonly name: string;
	readonly locale: Locale;
	readonly ownerId: string;
	readonly roles: Map<string, APIRole>;
	readonly members: Map<string, APIGuildMember>;
	/** What the bot sees of it: an outage leaves it installed. */
	bot: 'joined' | 'unavailable' | 'removed';
};

export type Thread = APIThreadChannel;
export type Forum = APIGuildForumChannel;
export type GuildChannel = APITextChannel | APINewsChannel | Forum;
export type Channel = GuildChannel | Thread | APIDMChannel | APIGroupDMChannel;

export type StoredMessage = {
	message: APIMessage;
	/** The only person who sees it. */
	readonly ephemeralFor?: string;
};

export type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** All that the playground remembers. Records are replaced, never changed in place. */
export type World = {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly application: { readonly id: string; readonly name: string; readonly description: string };
	readonly bot: APIUser;
	readonly owner: APIUser;
	readonly people: Map<string, Person>;
	readonly guilds: Map<string, Guild>;
	readonly channels: Map<string, Channel>;
	/** By channel, then by message, oldest first. */
	readonly messages: Map<string, Map<string, StoredMessage>>;
	readonly threadMembers: Map<string, Set<string>>;
	readonly attachments: Map<string, Attachment>;
	/** By guild id, and under `global`. */
	readonly commands: Map<string, readonly APIApplicationCommand[]>;
};
