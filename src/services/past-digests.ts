import type { DigestContent, PastIds } from '../domain/news.ts';
import type { DigestSettings } from '../store/contract/digests.ts';
import type { PastDigest } from '../store/contract/past-digests.ts';
import type { Store } from '../store/contract/store.ts';
import { composeDigest } from './digest-content.ts';
import { joinPeriods } from './join-periods.ts';

type Dependencies = { readonly store: Pick<Store, 'pastDigests' | 'events' | 'questions' | 'subscriptions'> };

type Place = Pick<DigestSettings, 'guildId' | 'channelId'>;

/** The digests that a channel has had, composed again of what happened in the period of each. */
export function createPastDigests({ store }: Dependencies) {
	return {
		async list(
			place: Place,
			page: { readonly offset: number; readonly limit: number },
		): Promise<{ readonly digests: readonly PastDigest[]; readonly total: number }> {
			return { digests: await store.pastDigests.ofChannel(place, page), total: await store.pastDigests.count(place) };
		},

		/** Undefined where the channel has had none of these. */
		async read(place: Place, ids: PastIds): Promise<DigestContent | undefined> {
			const period = joinPeriods(await store.pastDigests.between(place, ids));
			return period && { ...(await composeDigest(store, period)), silentSources: [] };
		},
	};
}
