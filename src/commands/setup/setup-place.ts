import type { Context } from '../../discord/call.ts';
import type { LookAtChannel } from '../../discord/channel-look.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Digests } from '../../store/contract/digests.ts';
import type { Subscriptions } from '../../store/contract/subscriptions.ts';
import { refuseWhereMute } from '../refuse-where-mute.ts';

type Dependencies = {
	readonly digests: Pick<Digests, 'ofChannel'>;
	readonly subscriptions: Pick<Subscriptions, 'ofTarget'>;
	readonly lookAt: LookAtChannel;
};

/** The channel that a step is about, and what it has already. */
export function createSetupPlace({ digests, subscriptions, lookAt }: Dependencies) {
	return { placeOf, setUpAt };

	/** The channel came in from outside, and may be another server's; and rights may have gone since the step before. */
	async function placeOf({ place, t }: Context, channelId: string) {
		if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
		const { guildId } = place;
		await refuseWhereMute({ guildId, channelId }, lookAt, t);
		const { digest, followed } = await setUpAt(guildId, channelId);
		const locale = digest?.locale ?? followed[0]?.locale ?? place.locale;
		return { guildId, digest, followed, locale, at: digest?.at };
	}

	/** Of that server alone. */
	async function setUpAt(guildId: string, channelId: string) {
		const digest = await digests.ofChannel(channelId);
		const followed = await subscriptions.ofTarget({ kind: 'channel', guildId, channelId });
		return {
			digest: digest?.guildId === guildId ? digest : undefined,
			followed: followed.filter(({ target }) => target.kind === 'channel' && target.guildId === guildId),
		};
	}
}
