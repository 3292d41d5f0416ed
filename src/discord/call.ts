import type { PermissionsBitField } from 'discord.js';
import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { Locale } from '../domain/subscription.ts';
import type { Translator } from '../locales/translator.ts';

export type Place =
	| {
			readonly kind: 'guild';
			readonly guildId: string;
			/** Of the forum, in one of its posts: that is what people mean by “here”. */
			readonly channelId: string;
			readonly locale: Locale;
			/** What the bot may do in this channel. */
			readonly permissions: Readonly<PermissionsBitField>;
			/** False where the app came along with a person: the bot is not in that server and cannot post by itself. */
			readonly member: boolean;
	  }
	/** A direct message with the bot. */
	| { readonly kind: 'direct'; readonly channelId: string }
	/** A conversation between people where the bot is not. */
	| { readonly kind: 'private'; readonly channelId: string };

export type Caller = {
	readonly id: string;
	readonly locale: Locale;
	/** False outside servers. */
	readonly canManageGuild: boolean;
	/** Of the channel where the command was used. */
	readonly canManageChannel: boolean;
	/** May mention every role where the command was used. */
	readonly canMentionEveryone: boolean;
	/** May post a message where the command was used; true outside servers. */
	readonly canWrite: boolean;
};

/** Who calls, where and when; every command, button and form gets it. */
export type Context = {
	readonly person: Caller;
	readonly place: Place;
	readonly now: Instant;
	readonly today: PlainDate;
	/** Speaks the language of who calls. */
	readonly t: Translator;
	/** Speaks the language of public posts in this place. */
	readonly tp: Translator;
};

export type Call<Options> = Context & { readonly options: Options };

/** `said`: all that a message says, as plain words; '' where that is nothing. */
export type AboutMessage = Context & { readonly said: string };

export type Pressed<Values> = Context & {
	readonly payload: Values;
	/** Of a select menu. */
	readonly chosen: readonly string[];
	/** Of a form, by name; what was left empty is not there. */
	readonly fields: Readonly<Record<string, string>>;
};
