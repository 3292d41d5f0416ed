import { type APIRole, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import { role } from '../world/role.ts';
import type { Guild, World } from '../world/world.ts';
import { known } from './known.ts';

type Dependencies = { readonly world: World; readonly gateway: Gateway; readonly nextId: () => string };

/** Roles come, change and go; and a guild silences the bot for a while. */
export function createRoleControls({ world, gateway, nextId }: Dependencies) {
	const guildOf = (guildId: string) => known(world.guilds.get(guildId), guildId);

	return {
		/** A role that nobody has and that grants nothing. */
		addRole(guildId: string, { name, mentionable = false }: { name: string; mentionable?: boolean }): APIRole {
			const guild = guildOf(guildId);
			const added = { ...role(nextId(), { name, permissions: 0n, position: guild.roles.size }), mentionable };
			return put(guild, added, GatewayDispatchEvents.GuildRoleCreate);
		},

		/** Whether everybody may mention it. */
		setMentionable(guildId: string, roleId: string, mentionable: boolean): void {
			const guild = guildOf(guildId);
			const changed = { ...known(guild.roles.get(roleId), roleId), mentionable };
			put(guild, changed, GatewayDispatchEvents.GuildRoleUpdate);
		},

		deleteRole(guildId: string, roleId: string): void {
			const guild = guildOf(guildId);
			known(guild.roles.get(roleId), roleId);
			guild.roles.delete(roleId);
			for (const [id, member] of guild.members) {
				guild.members.set(id, { ...member, roles: member.roles.filter((each) => each !== roleId) });
			}
			const gone = { guild_id: guildId, role_id: roleId };
			gateway.dispatch(GatewayDispatchEvents.GuildRoleDelete, gone, GatewayIntentBits.Guilds);
		},

		/** Until then the bot only sees and reads there. */
		timeOut: (guildId: string, until: number) => silence(guildId, new Date(until).toISOString()),

		endTimeOut: (guildId: string) => silence(guildId, null),
	};

	function put(guild: Guild, changed: APIRole, event: GatewayDispatchEvents): APIRole {
		guild.roles.set(changed.id, changed);
		gateway.dispatch(event, { guild_id: guild.id, role: changed }, GatewayIntentBits.Guilds);
		return changed;
	}

	/** Of itself a bot hears whatever it asked to hear of others. */
	function silence(guildId: string, communication_disabled_until: string | null): void {
		const guild = guildOf(guildId);
		const before = known(guild.members.get(world.bot.id), world.bot.id);
		const member = { ...before, communication_disabled_until };
		guild.members.set(world.bot.id, member);
		gateway.dispatch(GatewayDispatchEvents.GuildMemberUpdate, { guild_id: guildId, ...member });
	}
}
