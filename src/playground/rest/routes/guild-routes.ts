import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { refusal } from '../../refusals.ts';
import { guildChannels, guildThreads, guildView } from '../../world/guild-view.ts';
import { channelPermissions } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { joinedGuild } from '../access.ts';
import type { Call, Route } from '../route.ts';

/** The guilds that the bot is in, their channels, members and roles. */
export function guildRoutes({ world }: { readonly world: World }): readonly Route[] {
	const guild = ({ param }: Call) => joinedGuild(world, param('guild_id'));
	const path = '/guilds/{guild_id}';

	function member(call: Call) {
		const id = call.param('user_id') === '@me' ? world.bot.id : call.param('user_id');
		if (!world.people.has(id) && id !== world.bot.id) throw refusal('unknownUser');
		const found = guild(call).members.get(id);
		if (!found) throw refusal('unknownMember');
		return { body: found };
	}

	function threads(call: Call) {
		const { id } = guild(call);
		const seen = guildThreads(world, id).filter(
			(thread) => channelPermissions(world, thread, world.bot.id) & may.ViewChannel,
		);
		const active = seen.filter(({ thread_metadata: state }) => !state?.archived);
		return { body: { threads: active.toSorted(newestFirst), members: [], has_more: false } };
	}

	function role(call: Call) {
		const found = guild(call).roles.get(call.param('role_id'));
		if (!found) throw refusal('unknownRole');
		return { body: found };
	}

	return [
		{ operation: 'list_my_guilds', method: 'GET', path: '/users/@me/guilds', answer: () => ({ body: ownGuilds() }) },
		{ operation: 'get_guild', method: 'GET', path, answer: (call) => ({ body: guildView(guild(call)) }) },
		{
			operation: 'list_guild_channels',
			method: 'GET',
			path: `${path}/channels`,
			answer: (call) => ({ body: guildChannels(world, guild(call).id) }),
		},
		{ operation: 'get_active_guild_threads', method: 'GET', path: `${path}/threads/active`, answer: threads },
		{ operation: 'get_guild_member', method: 'GET', path: `${path}/members/{user_id}`, answer: member },
		{
			operation: 'list_guild_roles',
			method: 'GET',
			path: `${path}/roles`,
			answer: (call) => ({ body: [...guild(call).roles.values()] }),
		},
		{ operation: 'get_guild_role', method: 'GET', path: `${path}/roles/{role_id}`, answer: role },
	];

	function ownGuilds() {
		return [...world.guilds.values()]
			.filter(({ bot }) => bot !== 'removed')
			.map(({ id, name }) => ({ id, name, icon: null, banner: null, owner: false, permissions: '0', features: [] }));
	}
}

function newestFirst(one: { readonly id: string }, other: { readonly id: string }): number {
	return Number(BigInt(other.id) - BigInt(one.id));
}
