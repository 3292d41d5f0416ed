import { PermissionFlagsBits } from 'discord.js';
import type { Context } from '../discord/call.ts';
import type { ChosenRole } from '../discord/options.ts';
import { UserError } from '../domain/user-error.ts';

/** Refuses, saying what to do, a role that who calls could not mention there themselves, or the bot could not. */
export function refuseMention({ place, person }: Pick<Context, 'place' | 'person'>, chosen: ChosenRole): void {
	if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
	// That of the whole server has the server's own id.
	if (chosen.id === place.guildId) throw new UserError('channel.everyone');
	if (chosen.mentionable) return;
	const role = `<@&${chosen.id}>`;
	if (!person.canMentionEveryone) throw new UserError('channel.notYoursToMention', { role });
	if (!place.permissions.has(PermissionFlagsBits.MentionEveryone))
		throw new UserError('channel.notMineToMention', { role });
}
