import type { Clock } from '../domain/plain-date.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';
import type { Records, Store } from '../store/contract/store.ts';
import { channelOf } from './digest-period.ts';
import { quietUntil } from './quiet-until.ts';

type Dependencies = {
	readonly store: Pick<Store, 'digests' | 'transaction'>;
	readonly clock: Clock;
	readonly timeZone: string;
};

type Place = Pick<ChannelSettings, 'guildId' | 'channelId'>;

/** The hours in which a channel gets no alerts. */
export function createQuietChannel({ store, clock, timeZone }: Dependencies) {
	return {
		/** None where they are undefined. What is held already waits for the end of the new ones. */
		set(place: Place, quiet: ChannelSettings['quiet']): Promise<void> {
			return store.transaction(async ({ channelSettings, deliveries, digests }) => {
				await channelSettings.save(place, { quiet });
				const zone = await zoneOf(digests, place.channelId);
				const now = clock();
				const end = quietUntil({ quiet, timeZone: zone }, now);
				await deliveries.holdUntil(channelOf(place), end ?? now);
			});
		},

		/** The zone of its clock: of its digest where it has one. */
		timeZoneOf(channelId: string): Promise<string> {
			return zoneOf(store.digests, channelId);
		},
	};

	async function zoneOf(digests: Pick<Records['digests'], 'ofChannel'>, channelId: string): Promise<string> {
		return (await digests.ofChannel(channelId))?.timeZone ?? timeZone;
	}
}
