import type { Context } from '../discord/call.ts';
import type { LookAtChannel } from '../discord/channel-look.ts';
import type { Locale, Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import { demand } from './demand.ts';
import type { FollowPlace } from './follow-press.ts';
import { may } from './may.ts';
import { refuseWhereMute } from './refuse-where-mute.ts';

/** Whether alerts can go to the place of a call, as far as who calls may decide it. */
export function mayFollowHere({ place, person }: Pick<Context, 'place' | 'person'>): boolean {
	return may({ place, person }, 'followHere');
}

export type FollowTarget = {
	readonly target: Target;
	readonly locale: Locale;
	/** What is to be told of the place. */
	readonly notes: readonly string[];
};

/** Where alerts will go; refuses, saying what to do, where the person or the bot may not. */
export async function followTarget(
	{ place, person, t }: Pick<Context, 'place' | 'person' | 't'>,
	wanted: FollowPlace | undefined,
	lookAt: LookAtChannel,
): Promise<FollowTarget> {
	const here = wanted === 'here' || (wanted === undefined && mayFollowHere({ place, person }));
	if (!here || place.kind === 'direct') {
		return { target: { kind: 'direct', userId: person.id }, locale: person.locale, notes: [] };
	}
	demand({ place, person }, 'followHere');
	if (place.kind !== 'guild') throw new UserError('follow.noChannel');
	const { guildId, channelId, locale } = place;
	const notes = await refuseWhereMute({ guildId, channelId }, lookAt, t);
	return { target: { kind: 'channel', guildId, channelId }, locale, notes };
}
