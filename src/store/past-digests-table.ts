import type { Generated } from 'kysely';
import type { Span } from '../domain/news.ts';
import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { Scope } from './contract/digests.ts';

/** As migration 10 leaves it. */
export type PastDigestsTable = {
	id: Generated<number>;
	guild_id: string;
	channel_id: string;
	digest_id: number;
	on_date: PlainDate;
	from_date: PlainDate;
	span: Span;
	is_first: number;
	since: Instant;
	until: Instant;
	after_seq: number;
	up_to_seq: number;
	scope: Scope;
	/** JSON: ids of questions. */
	told: string | null;
	total: number;
	posted: number;
};
