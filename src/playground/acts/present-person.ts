import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Act } from '../protocol.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, Person, World } from '../world/world.ts';
import { Refused } from './refused.ts';

export type Here = { readonly person: Person; readonly channel: Channel; readonly permissions: bigint };

/** Who acts, where, and what they may do there. */
export function presentPerson(world: World, { as, channelId }: Pick<Act, 'as' | 'channelId'>): Here {
	const person = world.people.get(as);
	const channel = world.channels.get(channelId);
	if (!person || !channel) throw new Refused('noChannel');
	const permissions = channelPermissions(world, channel, as);
	if (!(permissions & may.ViewChannel)) throw new Refused('noChannel');
	return { person, channel, permissions };
}
