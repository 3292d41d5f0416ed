import {
	type Channel,
	ChannelFlags,
	ChannelType,
	type Client,
	DiscordAPIError,
	type GuildBasedChannel,
	PermissionFlagsBits,
	RESTJSONErrorCodes,
} from 'discord.js';
import type { Fault } from '../domain/fault.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
import { forumOf } from './forum/forum-of.ts';
import { hasStatusTags } from './forum/status-tags.ts';

/** Keys of the catalog's `permissions`. */
export type PermissionName =
	| 'ViewChannel'
	| 'Connect'
	| 'SendMessages'
	| 'SendMessagesInThreads'
	| 'ManageThreads'
	| 'ReadMessageHistory';

export type ChannelLook = {
	/** Why nothing can be posted there now. */
	readonly fault?: Fault;
	/** Without these nothing can be posted. */
	readonly missing: readonly PermissionName[];
	/** Without these a promise of ours is weaker. */
	readonly weaker: readonly 'ReadMessageHistory'[];
	/** When what passes by itself has passed, where that is known. */
	readonly until?: Instant;
};

export type LookAtChannel = (
	place: { readonly guildId: string; readonly channelId: string },
	/** `fresh` asks Discord; else what the gateway has told is enough. */
	how?: { readonly fresh?: boolean },
) => Promise<ChannelLook>;

const faultOf: Readonly<Record<PermissionName, Fault>> = {
	ViewChannel: 'missing-access',
	Connect: 'missing-connect',
	SendMessages: 'missing-permission',
	SendMessagesInThreads: 'missing-thread-permission',
	ManageThreads: 'locked-thread',
	ReadMessageHistory: 'missing-permission',
};

const sees = PermissionFlagsBits.ViewChannel;

/** Whether the bot could post in a channel of a server, found out without posting. It sees none of another server. */
export function createChannelLook({ client, clock }: { readonly client: Client; readonly clock: Clock }) {
	const lookAt: LookAtChannel = async ({ guildId, channelId }, { fresh = false } = {}) => {
		const guild = client.guilds.cache.get(guildId);
		if (guild === undefined) return nothing(client.isReady() ? 'left' : 'outage');
		if (!guild.available) return nothing('outage');
		const channel = await found(channelId, fresh);
		if (typeof channel === 'string') return nothing(channel);
		if (channel.isDMBased() || channel.guildId !== guildId) return nothing('missing-access');
		return lookInto(channel);
	};
	return lookAt;

	async function found(channelId: string, fresh: boolean): Promise<Channel | Fault> {
		try {
			return (await client.channels.fetch(channelId, { force: fresh })) ?? 'unknown-channel';
		} catch (error) {
			const code = error instanceof DiscordAPIError ? error.code : undefined;
			if (code === RESTJSONErrorCodes.UnknownChannel) return 'unknown-channel';
			return code === RESTJSONErrorCodes.MissingAccess ? 'missing-access' : 'outage';
		}
	}

	function lookInto(channel: GuildBasedChannel): ChannelLook {
		if (channel.type === ChannelType.GuildCategory) return nothing('wrong-kind');
		const me = channel.guild.members.me;
		const held = me && channel.permissionsFor(me);
		const lacks = (name: PermissionName) => !held?.has(PermissionFlagsBits[name]);
		const missing = held?.has(sees) ? needed(channel).filter(lacks) : (['ViewChannel'] as const);
		const weaker = (['ReadMessageHistory'] as const).filter(lacks);
		const [first] = missing;
		if (first !== undefined) return { fault: faultOf[first], missing, weaker };
		if (lacksTags(channel)) return { fault: 'tag-required', missing, weaker };
		// discord.js counts the rights of who is timed out as if nothing were.
		const until = me?.communicationDisabledUntilTimestamp ?? 0;
		const silenced = until > clock() && !me?.permissions.has(PermissionFlagsBits.Administrator);
		return silenced ? { fault: 'timed-out', missing, weaker, until } : { missing, weaker };
	}
}

function nothing(fault: Fault): ChannelLook {
	return { fault, missing: fault === 'missing-access' ? ['ViewChannel'] : [], weaker: [] };
}

/** Every post needs one, whatever it is about. */
function lacksTags(channel: GuildBasedChannel): boolean {
	if (channel.type !== ChannelType.GuildForum || !channel.flags.has(ChannelFlags.RequireTag)) return false;
	return !hasStatusTags(forumOf(channel));
}

/** A thread in the archive comes out of it with the next message, but for a locked one. */
function needed(channel: GuildBasedChannel): readonly PermissionName[] {
	if (channel.isThread())
		return channel.locked ? ['ManageThreads', 'SendMessagesInThreads'] : ['SendMessagesInThreads'];
	// News of a question goes into its post of a forum, which is a thread.
	if (channel.type === ChannelType.GuildForum) return ['SendMessages', 'SendMessagesInThreads'];
	// Discord gives nobody any right in a voice channel that they may not enter.
	return channel.isVoiceBased() ? ['Connect', 'SendMessages'] : ['SendMessages'];
}
