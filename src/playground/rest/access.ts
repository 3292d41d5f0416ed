import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { refusal } from '../refusals.ts';
import { isForum, isPrivate, isThread } from '../world/channel-kind.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, Guild, World } from '../world/world.ts';

/** The channel, if the bot may see it and do what it wants there; else Discord's refusal. */
export function reachable(world: World, channelId: string, needed = 0n): Channel {
	const channel = world.channels.get(channelId);
	if (!channel) throw refusal('unknownChannel');
	const bits = channelPermissions(world, channel, world.bot.id);
	if (!(bits & may.ViewChannel)) throw refusal('missingAccess');
	if ((bits & needed) !== needed) throw refusal('missingPermissions');
	return channel;
}

/** The channel, if the bot may write in it. */
export function writable(world: World, channelId: string): Channel {
	const channel = reachable(world, channelId);
	if (isPrivate(channel)) {
		checkOpen(world, channel);
		return channel;
	}
	if (isForum(channel)) throw refusal('noTextHere');
	reachable(world, channelId, isThread(channel) ? may.SendMessagesInThreads : may.SendMessages);
	const { locked, archived } = (isThread(channel) && channel.thread_metadata) || {};
	if (locked && archived) throw refusal('archivedThread');
	if (locked) checkModerates(world, channel);
	return channel;
}

/** A locked thread takes nothing from who may not manage threads. */
export function checkModerates(world: World, thread: Channel): void {
	if (!(channelPermissions(world, thread, world.bot.id) & may.ManageThreads)) throw refusal('lockedThread');
}

/** Somebody may close their direct messages; who shares no guild with the bot cannot be written to at all. */
function checkOpen(world: World, channel: Channel & { recipients?: { id: string }[] }): void {
	for (const { id } of channel.recipients ?? []) {
		const person = world.people.get(id);
		if (!person) continue;
		if (person.directMessages === 'closed') throw refusal('directMessagesClosed');
		const shared = [...world.guilds.values()].some(({ bot, members }) => bot !== 'removed' && members.has(id));
		if (!shared && !person.userInstalled) throw refusal('noMutualGuilds');
	}
}

export function joinedGuild(world: World, guildId: string): Guild {
	const guild = world.guilds.get(guildId);
	if (!guild || guild.bot === 'removed') throw refusal('unknownGuild');
	return guild;
}
