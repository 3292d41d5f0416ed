import type { PastIds, Span } from '../../domain/news.ts';
import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { DigestSettings, Scope } from './digests.ts';

type Place = Pick<DigestSettings, 'guildId' | 'channelId'>;

/** One digest of a channel: events with `after < seq <= upTo`, recorded from `since` to `until`. */
export type NewPastDigest = Place & {
	readonly digestId: number;
	/** Local dates of the digest, and of when its period began. */
	readonly date: PlainDate;
	readonly from: PlainDate;
	readonly span: Span;
	/** Of this digest since it was turned on. */
	readonly first: boolean;
	readonly since: Instant;
	readonly until: Instant;
	readonly after: number;
	readonly upTo: number;
	readonly scope: Scope;
	/** Where the scope is what the channel follows: the questions that it then was. */
	readonly told: readonly number[] | undefined;
	/** Questions. */
	readonly total: number;
	/** False where there was nothing to say and the channel wants to hear nothing then. */
	readonly posted: boolean;
};

export type PastDigest = NewPastDigest & { readonly id: number };

/** Append-only; the periods of a digest leave no gap and share nothing. */
export type PastDigests = {
	/** Returns its id. */
	add(period: NewPastDigest): Promise<number>;
	/** Newest first. */
	ofChannel(place: Place, page: { readonly offset: number; readonly limit: number }): Promise<readonly PastDigest[]>;
	count(place: Place): Promise<number>;
	/** The last one that was not silent. */
	lastPosted(place: Place): Promise<PastDigest | undefined>;
	/** Those of a channel from one id to another, in order. */
	between(place: Place, ids: PastIds): Promise<readonly PastDigest[]>;
	/** The one whose period has that event. */
	covering(place: Place, seq: number): Promise<PastDigest | undefined>;
};
