import type { Span } from '../domain/news.ts';
import { type Instant, type PlainDate, plainDateAt } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Digest, DigestSettings } from '../store/contract/digests.ts';
import type { NewPastDigest } from '../store/contract/past-digests.ts';
import type { Records } from '../store/contract/store.ts';
import { lastOccurrence } from './occurrence.ts';

/** What a digest has to tell. */
export type Period = Omit<NewPastDigest, 'guildId' | 'channelId' | 'digestId' | 'total' | 'posted'> & {
	readonly target: Target;
};

type End = {
	readonly date: PlainDate;
	/** When its hour is; undefined where it comes before it. */
	readonly hour: Instant | undefined;
	readonly until: Instant;
	readonly upTo: number;
};

/** What the next digest of a channel has to tell. */
export async function periodOf(
	{ pastDigests }: Pick<Records, 'pastDigests'>,
	digest: Digest,
	{ date, hour, until, upTo }: End,
): Promise<Period> {
	const { lastAt: since, lastSeq: after, scope, timeZone } = digest;
	const from = plainDateAt(since, timeZone);
	const span = spanOf(digest, { from, date, hour, until });
	const [latest] = await pastDigests.ofChannel(digest, { offset: 0, limit: 1 });
	const first = latest?.digestId !== digest.id;
	return { date, from, span, first, since, until, after, upTo, scope, told: undefined, target: channelOf(digest) };
}

export function channelOf({ guildId, channelId }: Pick<DigestSettings, 'guildId' | 'channelId'>): Target {
	return { kind: 'channel', guildId, channelId };
}

type Ends = Pick<End, 'date' | 'hour' | 'until'> & { readonly from: PlainDate };

function spanOf(digest: Digest, { from, date, hour, until }: Ends): Span {
	if (from >= date) return 'day';
	const { instant: usual } = lastOccurrence(digest, hour === undefined ? until : hour - 1);
	if (digest.lastAt < usual) return 'range';
	if (digest.days.length > 1) return 'day';
	return hour === undefined ? 'range' : 'week';
}
