import {
	ApplicationIntegrationType,
	type BaseInteraction,
	InteractionContextType,
	PermissionFlagsBits,
} from 'discord.js';
import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Context, Place } from './call.ts';
import { localeFor, type Translators } from './translators.ts';

type Dependencies = {
	readonly translators: Translators;
	readonly clock: Clock;
	/** In which "today" is. */
	readonly timeZone: string;
};

/** Who calls, where and when, as an interaction tells it. */
export function createContextOf({ translators, clock, timeZone }: Dependencies) {
	return function contextOf(interaction: BaseInteraction): Context {
		const now = clock();
		const locale = localeFor(interaction.locale);
		const place = placeOf(interaction);
		const allowed = (permission: bigint) => interaction.memberPermissions?.has(permission) ?? false;
		return {
			person: {
				id: interaction.user.id,
				locale,
				canManageGuild: allowed(PermissionFlagsBits.ManageGuild),
				canManageChannel: allowed(PermissionFlagsBits.ManageChannels),
			},
			place,
			now,
			today: plainDateAt(now, timeZone),
			t: translators[locale],
			tp: translators[place.kind === 'guild' ? place.locale : locale],
		};
	};
}

function placeOf(interaction: BaseInteraction): Place {
	const channelId = interaction.channelId ?? '';
	const { guildId, context } = interaction;
	if (guildId !== null) {
		return {
			kind: 'guild',
			guildId,
			channelId,
			locale: localeFor(interaction.guildLocale ?? interaction.locale),
			permissions: interaction.appPermissions,
			member: interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined,
		};
	}
	return { kind: context === InteractionContextType.PrivateChannel ? 'private' : 'direct', channelId };
}
