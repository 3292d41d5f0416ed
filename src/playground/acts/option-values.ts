import {
	type APIApplicationCommandBasicOption,
	type APIApplicationCommandOption,
	ApplicationCommandOptionType as kind,
} from 'discord-api-types/v10';
import type { OptionValue } from '../protocol.ts';
import type { Channel, World } from '../world/world.ts';
import { Refused } from './refused.ts';

type Values = Readonly<Record<string, OptionValue>>;

/** One filled-in option as an interaction carries it. */
export type Filled = {
	readonly name: string;
	readonly type: kind;
	readonly value: OptionValue;
	readonly focused?: true;
};

type Filling = {
	readonly world: World;
	readonly channel: Channel;
	readonly values: Values;
	/** The option being typed, for autocompletion: it may be unfinished, and others may still be missing. */
	readonly focused?: string | undefined;
};

/** The values that somebody gave, checked as Discord's client checks them. */
export function fillOptions(options: readonly APIApplicationCommandOption[], filling: Filling): Filled[] {
	const { values, focused } = filling;
	const basic = options.filter(isBasic);
	for (const name of Object.keys(values)) {
		if (!basic.some((option) => option.name === name)) throw new Refused('noOption', name);
	}
	return basic.flatMap((option): Filled[] => {
		const { name, type } = option;
		const value = values[name];
		if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
		if (value === undefined || value === '') {
			if (option.required && focused === undefined) throw new Refused('required', name);
			return [];
		}
		if (!fits(option, value) || !exists(option, { ...filling, value })) throw new Refused('badValue', name);
		return [{ name, type, value }];
	});
}

export function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
	return option.type !== kind.Subcommand && option.type !== kind.SubcommandGroup;
}

function fits(option: APIApplicationCommandBasicOption, value: OptionValue): boolean {
	if ('choices' in option && option.choices?.length && !option.choices.some((choice) => choice.value === value))
		return false;
	switch (option.type) {
		case kind.String:
			return typeof value === 'string' && within(value.length, option.min_length, option.max_length ?? 6000);
		case kind.Integer:
			return Number.isSafeInteger(value) && within(Number(value), option.min_value, option.max_value);
		case kind.Number:
			return typeof value === 'number' && within(value, option.min_value, option.max_value);
		case kind.Boolean:
			return typeof value === 'boolean';
		default:
			return typeof value === 'string';
	}
}

function within(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
	return value >= least && value <= most;
}

function exists(
	option: APIApplicationCommandBasicOption,
	{ world, channel, value }: Filling & { value: OptionValue },
): boolean {
	const id = String(value);
	const guild = 'guild_id' in channel && channel.guild_id ? world.guilds.get(channel.guild_id) : undefined;
	const isUser = world.people.has(id) || id === world.bot.id;
	switch (option.type) {
		case kind.User:
			return isUser;
		case kind.Role:
			return guild?.roles.has(id) ?? false;
		case kind.Mentionable:
			return isUser || (guild?.roles.has(id) ?? false);
		case kind.Channel: {
			const found = world.channels.get(id);
			const types: readonly unknown[] | undefined = option.channel_types;
			return found !== undefined && (!types || types.includes(found.type));
		}
		case kind.Attachment:
			return false;
		default:
			return true;
	}
}
