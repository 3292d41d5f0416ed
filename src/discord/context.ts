import {
	ApplicationIntegrationType,
	type BaseInteraction,
	ChannelType,
	InteractionContextType,
	PermissionFlagsBits,
} from 'discord.js';
import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Locale } from '../domain/subscription.ts';
import type { Context, Place } from './call.ts';
import { localeFor, type Translators } from './translators.ts';

type Dependencies = {
	readonly translators: Translators;
	readonly clock: Clock;
	/** In which "today" is. */
	readonly timeZone: string;
	/** Of public posts where a server has chosen none. */
	readonly locale: Locale;
	/** What a server has chosen, where it has. */
	readonly languageOf?: (guildId: string) => Promise<Locale | undefined>;
};

/** Who calls, where and when, as an interaction tells it. */
export function createContextOf({ translators, clock, timeZone, locale: fallback, languageOf }: Dependencies) {
	return async function contextOf(interaction: BaseInteraction): Promise<Context> {
		const now = clock();
		const locale = localeFor(interaction.locale);
		const { guildId } = interaction;
		const chosen = guildId === null ? undefined : await languageOf?.(guildId);
		const place = placeOf(interaction, chosen ?? guildLocale(interaction, fallback));
		const allowed = (permission: bigint) => interaction.memberPermissions?.has(permission) ?? false;
		return {
			person: {
				id: interaction.user.id,
				locale,
				canManageGuild: allowed(PermissionFlagsBits.ManageGuild),
				canManageChannel: allowed(PermissionFlagsBits.ManageChannels),
				canMentionEveryone: allowed(PermissionFlagsBits.MentionEveryone),
				canWrite: interaction.guildId === null || rightsToWrite(interaction).some(allowed),
			},
			place,
			now,
			today: plainDateAt(now, timeZone),
			t: translators[locale],
			tp: translators[place.kind === 'guild' ? place.locale : locale],
		};
	};
}

/** Any of them will do: where the bot is not, nobody tells it whether a place is a thread. */
function rightsToWrite({ channel }: BaseInteraction): readonly bigint[] {
	const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
	if (channel === null) return [SendMessages, SendMessagesInThreads];
	return [channel.isThread() ? SendMessagesInThreads : SendMessages];
}

function placeOf(interaction: BaseInteraction, locale: Locale): Place {
	const channelId = forumOf(interaction) ?? interaction.channelId ?? '';
	const { guildId, context } = interaction;
	if (guildId !== null) {
		return {
			kind: 'guild',
			guildId,
			channelId,
			locale,
			permissions: interaction.appPermissions,
			member: interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined,
		};
	}
	return { kind: context === InteractionContextType.PrivateChannel ? 'private' : 'direct', channelId };
}

/** Nobody can call from a forum but from its posts. */
function forumOf({ channel }: BaseInteraction): string | undefined {
	const parent = channel?.isThread() ? channel.parent : null;
	return parent?.type === ChannelType.GuildForum ? parent.id : undefined;
}

/** Only a community server can choose its language; Discord says `en-US` of all others. */
function guildLocale({ guild, guildLocale: told, locale }: BaseInteraction, fallback: Locale): Locale {
	if (told === 'fr' || guild?.features.includes('COMMUNITY')) return localeFor(told ?? locale);
	return fallback;
}
