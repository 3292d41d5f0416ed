import {
	type APIApplicationCommand,
	type APIApplicationCommandOption,
	ApplicationCommandOptionType as kind,
} from 'discord-api-types/v10';
import type { OptionValue } from '../protocol.ts';
import type { Channel, Person, World } from '../world/world.ts';
import { type Filled, fillOptions, isBasic } from './option-values.ts';
import { Refused } from './refused.ts';
import { resolved } from './resolved.ts';

type Typed = {
	readonly person: Person;
	readonly channel: Channel;
	readonly command: APIApplicationCommand;
	readonly path: readonly string[];
	readonly options: Readonly<Record<string, OptionValue>>;
	readonly focused?: string | undefined;
};

type Nested = Filled | { readonly name: string; readonly type: kind; readonly options: readonly Nested[] };

/** What somebody typed after the slash, as the interaction's data. */
export function commandData(world: World, { person, channel, command, path, options, focused }: Typed) {
	const within = descend(command.options ?? [], path.slice(1), command.name);
	const filled = fillOptions(within.options, { world, channel, values: options, focused });
	const nested = within.parents.reduceRight<readonly Nested[]>(
		(inside, parent) => [{ name: parent.name, type: parent.type, options: inside }],
		filled,
	);
	const ids = (...types: kind[]) => filled.filter(({ type }) => types.includes(type)).map(({ value }) => String(value));
	const mentioned = {
		users: ids(kind.User, kind.Mentionable),
		roles: ids(kind.Role, kind.Mentionable),
		channels: ids(kind.Channel),
	};
	return {
		id: command.id,
		name: command.name,
		type: command.type,
		...(command.guild_id ? { guild_id: command.guild_id } : {}),
		...(nested.length > 0 ? { options: nested } : {}),
		...resolved(world, mentioned, { channel, personId: person.user.id }),
	};
}

type Depth = {
	readonly options: readonly APIApplicationCommandOption[];
	readonly parents: readonly APIApplicationCommandOption[];
};

function descend(options: readonly APIApplicationCommandOption[], path: readonly string[], name: string): Depth {
	const [next, ...rest] = path;
	if (next === undefined) {
		if (options.some((option) => !isBasic(option))) throw new Refused('noSubcommand', name);
		return { options, parents: [] };
	}
	const found = options.find((option) => option.name === next);
	if (!found || isBasic(found)) throw new Refused('noSubcommand', name);
	const below = descend(found.options ?? [], rest, `${name} ${next}`);
	return { options: below.options, parents: [found, ...below.parents] };
}
