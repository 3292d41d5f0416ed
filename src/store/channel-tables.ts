import type { Generated } from 'kysely';
import type { Instant } from '../domain/plain-date.ts';

/** What a channel wants, what of it other servers are still to get, and the posts of a forum. */
export type ChannelTables = {
	channel_settings: {
		channel_id: string;
		guild_id: string;
		quiet_from: string | null;
		quiet_until: string | null;
		mention_role: string | null;
		/** A flag: SQLite has no booleans. */
		crosspost: Generated<number>;
	};
	crossposts: { message_id: string; channel_id: string; guild_id: string; owed_at: Instant; due_at: Instant };
	forum_posts: { channel_id: string; question_id: number; guild_id: string; thread_id: string };
};
