import type { APIOverwrite } from 'discord-api-types/v10';
import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { guildOf, isPrivate, isThread } from './channel-kind.ts';
import type { Channel, Guild, World } from './world.ts';

const everything = Object.values(may).reduce((all, bit) => all | bit, 0n);

/** What everybody may do in a private conversation, where no role exists. */
const inPrivate =
	may.ViewChannel |
	may.SendMessages |
	may.EmbedLinks |
	may.AttachFiles |
	may.ReadMessageHistory |
	may.MentionEveryone |
	may.UseExternalEmojis |
	may.AddReactions |
	may.SendVoiceMessages;

/** All that a member keeps while timed out; owners and administrators are exempt. */
const duringTimeOut = may.ViewChannel | may.ReadMessageHistory;

/** What this user may do in this guild before any channel has its say. */
export function guildPermissions(guild: Guild, userId: string): bigint {
	const member = guild.members.get(userId);
	if (!member) return 0n;
	if (guild.ownerId === userId) return everything;
	const granted = [guild.id, ...member.roles]
		.map((id) => BigInt(guild.roles.get(id)?.permissions ?? '0'))
		.reduce((all, bits) => all | bits, 0n);
	return granted & may.Administrator ? everything : granted;
}

/** What this user may do in this channel, as Discord computes it: role by role, then overwrite by overwrite. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
	if (isPrivate(channel)) return channel.recipients?.some(({ id }) => id === userId) ? inPrivate : 0n;
	const guild = world.guilds.get(guildOf(channel) ?? '');
	if (!guild) return 0n;
	const base = guildPermissions(guild, userId);
	if (base === everything) return everything;
	const parent = isThread(channel) ? world.channels.get(channel.parent_id ?? '') : channel;
	if (!parent || isPrivate(parent)) return 0n;
	const bits = withoutImplied(overwritten(base, parent.permission_overwrites ?? [], { guild, userId }));
	return isTimedOut(world, guild, userId) ? bits & duringTimeOut : bits;
}

function isTimedOut({ now }: World, guild: Guild, userId: string): boolean {
	const until = guild.members.get(userId)?.communication_disabled_until;
	return until !== undefined && until !== null && Date.parse(until) > now();
}

function overwritten(base: bigint, overwrites: readonly APIOverwrite[], who: { guild: Guild; userId: string }): bigint {
	const roles = who.guild.members.get(who.userId)?.roles ?? [];
	const layers = [
		overwrites.filter(({ id }) => id === who.guild.id),
		overwrites.filter(({ id }) => roles.includes(id)),
		overwrites.filter(({ id }) => id === who.userId),
	];
	return layers.reduce((bits, layer) => {
		const denied = layer.reduce((all, { deny }) => all | BigInt(deny), 0n);
		const allowed = layer.reduce((all, { allow }) => all | BigInt(allow), 0n);
		return (bits & ~denied) | allowed;
	}, base);
}

/** Who cannot see a channel can do nothing there; who cannot write there cannot ping or attach either. */
function withoutImplied(bits: bigint): bigint {
	if (!(bits & may.ViewChannel)) return 0n;
	if (bits & (may.SendMessages | may.SendMessagesInThreads)) return bits;
	return bits & ~(may.MentionEveryone | may.SendTTSMessages | may.AttachFiles | may.EmbedLinks);
}
