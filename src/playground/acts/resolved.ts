import { guildOf, isPrivate } from '../world/channel-kind.ts';
import { channelPermissions, guildPermissions } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

export type Mentioned = {
	readonly users?: readonly string[];
	readonly roles?: readonly string[];
	readonly channels?: readonly string[];
};
type Asker = { readonly channel: Channel; readonly personId: string };

/** The users, members, roles and channels that an interaction names, whole. */
export function resolved(world: World, { users = [], roles = [], channels = [] }: Mentioned, asker: Asker) {
	const guild = world.guilds.get(guildOf(asker.channel) ?? '');
	const all: Record<'users' | 'members' | 'roles' | 'channels', Record<string, object>> = {
		users: {},
		members: {},
		roles: {},
		channels: {},
	};
	for (const id of users) {
		const user = id === world.bot.id ? world.bot : world.people.get(id)?.user;
		const member = guild?.members.get(id);
		if (user) all.users[id] = user;
		if (!guild || !member) continue;
		const { user: _user, deaf: _deaf, mute: _mute, ...partial } = member;
		all.members[id] = { ...partial, permissions: String(guildPermissions(guild, id)) };
	}
	for (const id of roles) {
		const role = guild?.roles.get(id);
		if (role) all.roles[id] = role;
	}
	for (const id of channels) {
		const channel = world.channels.get(id);
		if (!channel || isPrivate(channel)) continue;
		const { name, type, parent_id } = channel;
		const permissions = String(channelPermissions(world, channel, asker.personId));
		const app_permissions = String(channelPermissions(world, channel, world.bot.id));
		all.channels[id] = { id, name, type, permissions, app_permissions, parent_id };
	}
	const filled = Object.entries(all).filter(([, found]) => Object.keys(found).length > 0);
	return filled.length > 0 ? { resolved: Object.fromEntries(filled) } : {};
}
