import type { APIApplicationCommand } from 'discord-api-types/v10';
import { administrator, context, manageGuild } from './discord-numbers.ts';

export type Caller = { readonly locale: string; readonly manager: boolean; readonly direct: boolean };

/** Whether Discord would offer this command to this person here. */
export function mayCall(command: APIApplicationCommand, { manager, direct }: Caller): boolean {
	const contexts: readonly number[] | undefined = command.contexts ?? undefined;
	if (contexts && !contexts.includes(direct ? context.botDirectMessage : context.guild)) return false;
	if (direct) return command.guild_id === undefined;
	const needed = command.default_member_permissions;
	if (manager || needed === null || needed === undefined) return true;
	return needed !== '0' && (BigInt(needed) & (manageGuild | administrator)) === 0n;
}
