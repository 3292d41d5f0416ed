import type { APIAuthorizingIntegrationOwnersMap, APIBaseInteraction, InteractionType } from 'discord-api-types/v10';
import { ApplicationIntegrationType, GuildFeature, InteractionContextType } from 'discord-api-types/v10';
import { uploadLimit } from '../messages/uploads.ts';
import { guildOf, isPrivate } from '../world/channel-kind.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** Everything about an interaction but what is asked: who, where, and what both may do there. */
export function envelope(world: World, interaction: Interaction): APIBaseInteraction<InteractionType, unknown> {
	const { id, token, type, person, channel, source } = interaction;
	const guild = world.guilds.get(guildOf(channel) ?? '');
	const member = guild?.members.get(person.user.id);
	const permissions = String(channelPermissions(world, channel, person.user.id));
	return {
		id,
		token,
		type,
		version: 1,
		application_id: world.application.id,
		channel_id: channel.id,
		channel: { ...channel, ...(guild ? { permissions } : {}) },
		...(guild && member
			? {
					guild_id: guild.id,
					guild: { id: guild.id, features: [GuildFeature.Community], locale: guild.locale },
					guild_locale: guild.locale,
					member: { ...member, permissions },
				}
			: { user: person.user }),
		...(source ? { message: source.message } : {}),
		locale: person.locale,
		app_permissions: String(appPermissions(world, interaction)),
		entitlements: [],
		authorizing_integration_owners: integrationOwners(world, interaction),
		context: contextOf(world, channel),
		attachment_size_limit: uploadLimit,
	};
}

export function contextOf(world: World, channel: Channel): InteractionContextType {
	if (!isPrivate(channel)) return InteractionContextType.Guild;
	return channel.recipients?.some(({ id }) => id === world.bot.id)
		? InteractionContextType.BotDM
		: InteractionContextType.PrivateChannel;
}

/** Who let the application in here: the guild, the person, or the bot itself in its own conversations. */
export function integrationOwners(
	world: World,
	{ person, channel, byUserInstall }: Pick<Interaction, 'person' | 'channel' | 'byUserInstall'>,
): APIAuthorizingIntegrationOwnersMap {
	const guild = guildOf(channel);
	const byGuild = guild ?? (contextOf(world, channel) === InteractionContextType.BotDM ? '0' : undefined);
	return {
		...(byGuild !== undefined && !byUserInstall ? { [ApplicationIntegrationType.GuildInstall]: byGuild } : {}),
		...(person.userInstalled ? { [ApplicationIntegrationType.UserInstall]: person.user.id } : {}),
	};
}

/** A user-installed application acts with what the person may do there. */
function appPermissions(world: World, { channel, person, byUserInstall }: Interaction): bigint {
	return channelPermissions(world, channel, byUserInstall ? person.user.id : world.bot.id);
}
