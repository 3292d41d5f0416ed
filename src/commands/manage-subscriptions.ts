import type { Context } from '../discord/call.ts';
import type { Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { Subscription, Subscriptions } from '../store/contract/subscriptions.ts';
import { may } from './may.ts';

type Caller = Pick<Context, 'place' | 'person'>;

/** What concerns a person in a place: the channel's subscriptions, and the person's own by direct message. */
export type Shown = {
	readonly channelId: string | undefined;
	readonly channel: readonly Subscription[];
	readonly direct: readonly Subscription[];
	readonly mayManageChannel: boolean;
};

export async function shownTo(
	{ place, person }: Caller,
	subscriptions: Pick<Subscriptions, 'ofTarget'>,
): Promise<Shown> {
	const here = may({ place, person }, 'seeChannel') ? channelOf(place) : undefined;
	return {
		channelId: here?.channelId,
		channel: here === undefined ? [] : await subscriptions.ofTarget(here),
		direct: await subscriptions.ofTarget({ kind: 'direct', userId: person.id }),
		mayManageChannel: may({ place, person }, 'changeChannel'),
	};
}

/** Those that the person may pause and remove from this place. */
export function managed({ channel, direct, mayManageChannel }: Shown): readonly Subscription[] {
	return [...(mayManageChannel ? channel : []), ...direct];
}

/** The subscription, where the person may manage it from this place: an id that came in is never trusted. */
export async function managedOne(
	caller: Caller,
	id: number,
	subscriptions: Pick<Subscriptions, 'ofTarget'>,
): Promise<Subscription> {
	const found = managed(await shownTo(caller, subscriptions)).find((subscription) => subscription.id === id);
	if (found === undefined) throw new UserError('following.notYours');
	return found;
}

function channelOf(place: Context['place']): Extract<Target, { kind: 'channel' }> | undefined {
	if (place.kind !== 'guild') return undefined;
	return { kind: 'channel', guildId: place.guildId, channelId: place.channelId };
}
