import type { Target } from '../domain/subscription.ts';
import type { Digest, DigestSettings } from '../store/contract/digests.ts';

/** What the next digest of a channel has to tell, up to an event. */
export function periodOf(digest: Digest, upTo: number) {
	const { lastAt: since, lastSeq: after, scope } = digest;
	return { since, after, upTo, scope, target: channelOf(digest) };
}

export function channelOf({ guildId, channelId }: Pick<DigestSettings, 'guildId' | 'channelId'>): Target {
	return { kind: 'channel', guildId, channelId };
}
