import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { Locale } from '../../domain/subscription.ts';

export const scopes = ['everything', 'followed'] as const;
/** All sources, or only what the channel follows. */
export type Scope = (typeof scopes)[number];

export type DigestSettings = {
	readonly guildId: string;
	readonly channelId: string;
	/** Wall-clock time in `timeZone`: `07:30`. */
	readonly at: string;
	readonly timeZone: string;
	/** ISO weekdays, 1 is Monday. */
	readonly days: readonly number[];
	readonly scope: Scope;
	/** Whether a day with nothing new is told in one line or not at all. */
	readonly whenEmpty: 'silent' | 'line';
	readonly locale: Locale;
	readonly createdBy: string;
};

export type Digest = DigestSettings & {
	readonly id: number;
	/** When it was turned on, or its hours were last changed: none before it is made up for. */
	readonly hoursSince: Instant;
	/** The last event that a digest of this channel covered. */
	readonly lastSeq: number;
	/** When that digest was composed. */
	readonly lastAt: Instant;
	/** Local date of the last one; a channel has at most one a day. */
	readonly lastDate: PlainDate | undefined;
};

export type Digests = {
	/** One per channel: a second save changes its settings and keeps where it was. */
	save(settings: DigestSettings, start: { readonly seq: number; readonly at: Instant }): Promise<Digest>;
	byId(id: number): Promise<Digest | undefined>;
	ofChannel(channelId: string): Promise<Digest | undefined>;
	/** Of the servers that the bot is in. */
	all(): Promise<readonly Digest[]>;
	advance(
		id: number,
		to: { readonly seq: number; readonly at: Instant; readonly date: PlainDate | undefined },
	): Promise<void>;
	/** Its hours are other ones, from then on. */
	reschedule(id: number, at: Instant): Promise<void>;
	/** False when there was none. */
	remove(channelId: string): Promise<boolean>;
};
