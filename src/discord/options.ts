import { ApplicationCommandOptionType, type ChannelType, type ChatInputCommandInteraction } from 'discord.js';
import type { Context } from './call.ts';

export type Choice = { readonly name: string; readonly value: string };

/** What was typed so far, and the other options as they stand. */
export type Asking = Context & { readonly typed: string; readonly others: Readonly<Record<string, string>> };

export type Suggest = (asking: Asking) => Promise<readonly Choice[]>;

export type Given = ChatInputCommandInteraction['options'];

/** Discord's own fields of an option, but its texts. */
export type OptionShape = {
	readonly type:
		| ApplicationCommandOptionType.String
		| ApplicationCommandOptionType.Channel
		| ApplicationCommandOptionType.Role;
	readonly autocomplete?: true;
	readonly min_length?: number;
	readonly max_length?: number;
	readonly channel_types?: readonly ChannelType[];
};

/** An option of a command: how Discord is told of it, and how what comes in is read. Its texts are in the catalog. */
export type Option<Value> = {
	readonly shape: OptionShape;
	readonly required: boolean;
	/** Values of a choice; each has a text in the catalog. */
	readonly choices?: readonly string[];
	readonly suggest?: Suggest;
	read(given: Given, name: string): Value;
};

export function text(
	limits: { readonly min?: number; readonly max?: number; readonly suggest?: Suggest } = {},
): Option<string | undefined> {
	const { suggest, min, max } = limits;
	return {
		shape: {
			type: ApplicationCommandOptionType.String,
			...(suggest && { autocomplete: true }),
			...(min !== undefined && { min_length: min }),
			...(max !== undefined && { max_length: max }),
		},
		required: false,
		...(suggest && { suggest }),
		read: (given, name) => given.getString(name)?.trim() ?? undefined,
	};
}

export function choice<const Word extends string>(words: readonly Word[]): Option<Word | undefined> {
	return {
		shape: { type: ApplicationCommandOptionType.String },
		required: false,
		choices: words,
		read: (given, name) => words.find((word) => word === given.getString(name)),
	};
}

export type ChosenChannel = {
	readonly id: string;
	readonly name: string;
	readonly type: ChannelType;
};

export function channel(types: readonly ChannelType[]): Option<ChosenChannel | undefined> {
	return {
		shape: { type: ApplicationCommandOptionType.Channel, channel_types: types },
		required: false,
		read(given, name) {
			const chosen = given.getChannel(name);
			if (chosen === null) return undefined;
			return { id: chosen.id, name: chosen.name ?? '', type: chosen.type };
		},
	};
}

export type ChosenRole = {
	readonly id: string;
	/** By everybody. */
	readonly mentionable: boolean;
};

export function role(): Option<ChosenRole | undefined> {
	return {
		shape: { type: ApplicationCommandOptionType.Role },
		required: false,
		read(given, name) {
			const chosen = given.getRole(name);
			return chosen === null ? undefined : { id: chosen.id, mentionable: chosen.mentionable };
		},
	};
}

export function required<Value>(option: Option<Value | undefined>): Option<Value> {
	return {
		...option,
		required: true,
		read(given, name) {
			const value = option.read(given, name);
			// Discord does not let a command through without it.
			if (value === undefined) throw new TypeError(`the required option ${name} is missing`);
			return value;
		},
	};
}
