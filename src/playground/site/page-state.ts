import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import { pageMessage } from '../news.ts';
import type { PageState, Somebody } from '../protocol.ts';
import { guildPermissions } from '../world/permissions.ts';
import type { Person, World } from '../world/world.ts';

type Dependencies = { readonly world: World; readonly gateway: Gateway };

/** All that the page needs to draw itself. */
export function pageState({ world, gateway }: Dependencies): PageState {
	const [guild] = world.guilds.values();
	return {
		people: [...world.people.values()].map((person) => somebody(world, person)),
		bot: world.bot,
		online: gateway.online(),
		guild: { id: guild?.id ?? '', name: guild?.name ?? '' },
		channels: [...world.channels.values()],
		commands: [...world.commands.values()].flat(),
		messages: Object.fromEntries(
			[...world.messages].map(([channelId, stored]) => [channelId, [...stored.values()].map(pageMessage)]),
		),
	};
}

/** Somebody as the page and the tests know them; a manager of any guild is one. */
export function somebody(world: World, { user, locale }: Person): Somebody {
	const manager = [...world.guilds.values()].some((guild) => guildPermissions(guild, user.id) & may.ManageGuild);
	return { user, manager, locale };
}
