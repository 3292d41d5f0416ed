import type { Context } from '../discord/call.ts';
import { UserError } from '../domain/user-error.ts';
import { demand } from './demand.ts';

/** The channel of a call, where who calls may change what it gets. */
export function managedChannel({ place, person }: Context): { readonly guildId: string; readonly channelId: string } {
	demand({ place, person }, 'changeChannel');
	if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
	return { guildId: place.guildId, channelId: place.channelId };
}
