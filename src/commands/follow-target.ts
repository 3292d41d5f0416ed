import type { Context } from '../discord/call.ts';
import type { MissingPermissions } from '../discord/missing-permissions.ts';
import type { Locale, Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { Translator } from '../locales/translator.ts';
import { demand } from './demand.ts';
import type { FollowPlace } from './follow-press.ts';
import { may } from './may.ts';

/** Whether alerts can go to the place of a call, as far as who calls may decide it. */
export function mayFollowHere({ place, person }: Pick<Context, 'place' | 'person'>): boolean {
	return may({ place, person }, 'followHere');
}

/** Where alerts will go; refuses, saying what to do, where the person or the bot may not. */
export async function followTarget(
	{ place, person, t }: Pick<Context, 'place' | 'person' | 't'>,
	wanted: FollowPlace | undefined,
	missingIn: MissingPermissions,
): Promise<{ readonly target: Target; readonly locale: Locale }> {
	const here = wanted === 'here' || (wanted === undefined && mayFollowHere({ place, person }));
	if (!here || place.kind === 'direct') {
		return { target: { kind: 'direct', userId: person.id }, locale: person.locale };
	}
	demand({ place, person }, 'followHere');
	if (place.kind !== 'guild') throw new UserError('follow.noChannel');
	const { guildId, channelId, locale } = place;
	await refuseWhereMute({ guildId, channelId }, missingIn, t);
	return { target: { kind: 'channel', guildId, channelId }, locale };
}

/** Refuses a channel in which the bot cannot post, naming what it lacks. */
export async function refuseWhereMute(
	place: Parameters<MissingPermissions>[0],
	missingIn: MissingPermissions,
	t: Translator,
): Promise<void> {
	const missing = await missingIn(place);
	if (missing.length === 0) return;
	const names = missing.map((name) => t.label(`permissions.${name}`)).join(t('common.list.comma'));
	throw new UserError('follow.cannotPost', { channel: `<#${place.channelId}>`, missing: names });
}
