import { type ForumChannel, PermissionFlagsBits } from 'discord.js';
import type { Forum } from './forum.ts';

/** A forum as far as the bot's posts there go. */
export function forumOf(channel: ForumChannel): Forum {
	const { me } = channel.guild.members;
	const managesThreads = me !== null && channel.permissionsFor(me).has(PermissionFlagsBits.ManageThreads);
	return {
		id: channel.id,
		guildId: channel.guildId,
		tags: channel.availableTags.filter(({ moderated }) => managesThreads || !moderated),
		managesThreads,
	};
}
