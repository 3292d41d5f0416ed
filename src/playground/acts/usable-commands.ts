import {
	type APIApplicationCommand,
	type ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	PermissionFlagsBits as may,
} from 'discord-api-types/v10';
import { contextOf } from '../interactions/envelope.ts';
import { guildOf } from '../world/channel-kind.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, Person, World } from '../world/world.ts';
import { Refused } from './refused.ts';

type Wanted = {
	readonly person: Person;
	readonly channel: Channel;
	readonly type: ApplicationCommandType;
	readonly name: string;
};

export type Usable = { readonly command: APIApplicationCommand; readonly byUserInstall: boolean };

/** The command that this person means here, and through whose installation; refused where Discord hides it. */
export function usableCommand(world: World, wanted: Wanted): Usable {
	const { person, channel, name, type } = wanted;
	const guildId = guildOf(channel);
	const here = [...(world.commands.get(guildId ?? '') ?? []), ...(world.commands.get('global') ?? [])];
	const named = here.filter((command) => command.name === name && command.type === type);
	for (const command of named) {
		const install = installation(world, { command, person, channel });
		if (!install) continue;
		if (guildId !== undefined && !permitted(world, { command, person, channel })) throw new Refused('notAllowed', name);
		return { command, byUserInstall: install === 'user' };
	}
	throw new Refused('noCommand', name);
}

type Candidate = { readonly command: APIApplicationCommand; readonly person: Person; readonly channel: Channel };

function installation(world: World, { command, person, channel }: Candidate): 'guild' | 'user' | undefined {
	const context = contextOf(world, channel);
	const contexts =
		command.contexts ?? (command.dm_permission === false ? [InteractionContextType.Guild] : anywhereBefore);
	if (!command.guild_id && !contexts.includes(context)) return undefined;
	const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
	const guild = world.guilds.get(guildOf(channel) ?? '');
	const present = guild ? guild.bot === 'joined' : context === InteractionContextType.BotDM;
	if (present && types.includes(ApplicationIntegrationType.GuildInstall)) return 'guild';
	return person.userInstalled && types.includes(ApplicationIntegrationType.UserInstall) ? 'user' : undefined;
}

/** Where a command without `contexts` is offered. */
const anywhereBefore = [InteractionContextType.Guild, InteractionContextType.BotDM];

function permitted(world: World, { command, person, channel }: Candidate): boolean {
	const bits = channelPermissions(world, channel, person.user.id);
	if (bits & may.Administrator) return true;
	if (!(bits & may.UseApplicationCommands)) return false;
	const needed = command.default_member_permissions;
	if (needed === null) return true;
	return needed !== '0' && (bits & BigInt(needed)) === BigInt(needed);
}
