import type { Migration } from './migration.ts';

/** The period of every digest that there was, also of those that had nothing to say: together they leave no gap. */
export const pastDigestsMigration: Migration = {
	version: 10,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE past_digests (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				guild_id TEXT NOT NULL,
				channel_id TEXT NOT NULL,
				digest_id INTEGER NOT NULL,
				on_date TEXT NOT NULL,
				from_date TEXT NOT NULL,
				span TEXT NOT NULL CHECK (span IN ('day', 'week', 'range')),
				is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
				since INTEGER NOT NULL,
				until INTEGER NOT NULL,
				after_seq INTEGER NOT NULL,
				up_to_seq INTEGER NOT NULL,
				scope TEXT NOT NULL CHECK (scope IN ('everything', 'followed')),
				told TEXT,
				total INTEGER NOT NULL,
				posted INTEGER NOT NULL CHECK (posted IN (0, 1)),
				CHECK (after_seq <= up_to_seq),
				CHECK ((scope = 'followed') = (told IS NOT NULL))
			) STRICT;
			CREATE INDEX past_digests_of_channel ON past_digests (channel_id, id);
			CREATE INDEX past_digests_by_guild ON past_digests (guild_id);
		`);
	},
};
