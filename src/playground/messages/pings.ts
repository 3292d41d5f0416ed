import { type APIUser, ComponentType, PermissionFlagsBits as may } from 'discord-api-types/v10';
import { walkComponents } from '../components/walk-components.ts';
import { guildOf } from '../world/channel-kind.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';
import type { MessageForm } from './message-form.ts';

export type Pings = { mentions: APIUser[]; mention_roles: string[]; mention_everyone: boolean };

type Written = { readonly form: MessageForm; readonly channel: Channel; readonly authorId: string };

/** Who a message pings, given what it says and whom its author allows to be pinged. */
export function pings(world: World, { form, channel, authorId }: Written): Pings {
	const text = visibleText(form);
	const { parse, users, roles } = form.allowed_mentions ?? { parse: ['users', 'roles', 'everyone'] };
	const mayPingAll = Boolean(channelPermissions(world, channel, authorId) & may.MentionEveryone);
	const guild = world.guilds.get(guildOf(channel) ?? '');
	const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
	return {
		mentions: named(/<@!?(\d+)>/g)
			.filter((id) => parse?.includes('users') || users?.includes(id))
			.flatMap((id) => world.people.get(id)?.user ?? (id === world.bot.id ? world.bot : [])),
		mention_roles: named(/<@&(\d+)>/g)
			.filter((id) => parse?.includes('roles') || roles?.includes(id))
			.filter((id) => mayPingAll || guild?.roles.get(id)?.mentionable),
		mention_everyone: mayPingAll && Boolean(parse?.includes('everyone')) && /@(?:everyone|here)/.test(text),
	};
}

/** Content and text displays both ping; code does not. */
function visibleText({ content, components }: MessageForm): string {
	const displays = walkComponents(components ?? [], 'new message', [])
		.filter(({ node }) => node['type'] === ComponentType.TextDisplay)
		.map(({ node }) => String(node['content'] ?? ''));
	return [content ?? '', ...displays].join('\n').replaceAll(/```.*?```|`[^`\n]+`/gs, '');
}
