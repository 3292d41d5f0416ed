import type { APIGuild, GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import { GuildFeature } from 'discord-api-types/v10';
import { isGuildChannel, isThread } from './channel-kind.ts';
import { noFlags } from './no-flags.ts';
import type { Guild, GuildChannel, Thread, World } from './world.ts';

/** The guild as REST shows it. */
export function guildView(guild: Guild): APIGuild {
	return {
		id: guild.id,
		name: guild.name,
		icon: null,
		splash: null,
		banner: null,
		description: null,
		discovery_splash: null,
		owner_id: guild.ownerId,
		region: 'deprecated',
		afk_channel_id: null,
		afk_timeout: 300,
		widget_enabled: false,
		widget_channel_id: null,
		verification_level: 0,
		default_message_notifications: 1,
		explicit_content_filter: 0,
		roles: [...guild.roles.values()],
		emojis: [],
		stickers: [],
		features: [GuildFeature.Community],
		mfa_level: 0,
		application_id: null,
		system_channel_id: null,
		system_channel_flags: noFlags,
		rules_channel_id: null,
		max_presences: null,
		max_members: 500_000,
		vanity_url_code: null,
		premium_tier: 0,
		premium_subscription_count: 0,
		preferred_locale: guild.locale,
		public_updates_channel_id: null,
		nsfw_level: 0,
		premium_progress_bar_enabled: false,
		hub_type: null,
		safety_alerts_channel_id: null,
		incidents_data: null,
	};
}

/** The guild as GUILD_CREATE shows it to a bot without privileged intents: of the members, only itself. */
export function guildCreation(world: World, guild: Guild): GatewayGuildCreateDispatchData {
	const itself = guild.members.get(world.bot.id);
	return {
		...guildView(guild),
		joined_at: itself?.joined_at ?? '',
		large: false,
		unavailable: false,
		member_count: guild.members.size,
		voice_states: [],
		members: itself ? [itself] : [],
		channels: guildChannels(world, guild.id),
		threads: guildThreads(world, guild.id).filter(({ thread_metadata }) => !thread_metadata?.archived),
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}

export function guildChannels(world: World, guildId: string): GuildChannel[] {
	return [...world.channels.values()].flatMap((channel) =>
		isGuildChannel(channel) && channel.guild_id === guildId ? [channel] : [],
	);
}

export function guildThreads(world: World, guildId: string): Thread[] {
	return [...world.channels.values()].flatMap((channel) =>
		isThread(channel) && channel.guild_id === guildId ? [channel] : [],
	);
}
