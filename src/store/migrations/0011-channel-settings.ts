import type { Migration } from './migration.ts';

/** How a channel wants its messages, what of it other servers are still to get, and which post of a forum a question has. */
export const channelSettingsMigration: Migration = {
	version: 11,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE channel_settings (
				channel_id TEXT PRIMARY KEY,
				guild_id TEXT NOT NULL,
				quiet_from TEXT,
				quiet_until TEXT,
				mention_role TEXT,
				crosspost INTEGER NOT NULL DEFAULT 0 CHECK (crosspost IN (0, 1)),
				CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
				CHECK (quiet_from IS NULL OR (quiet_from GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_from < '24:00')),
				CHECK (quiet_until IS NULL OR (quiet_until GLOB '[0-2][0-9]:[0-5][0-9]' AND quiet_until < '24:00')),
				CHECK (quiet_from <> quiet_until)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX channel_settings_by_guild ON channel_settings (guild_id);

			CREATE TABLE crossposts (
				message_id TEXT PRIMARY KEY,
				channel_id TEXT NOT NULL,
				guild_id TEXT NOT NULL,
				owed_at INTEGER NOT NULL,
				due_at INTEGER NOT NULL
			) STRICT, WITHOUT ROWID;
			CREATE INDEX crossposts_by_time ON crossposts (due_at);
			CREATE INDEX crossposts_by_channel ON crossposts (channel_id);
			CREATE INDEX crossposts_by_guild ON crossposts (guild_id);

			CREATE TABLE forum_posts (
				channel_id TEXT NOT NULL,
				question_id INTEGER NOT NULL REFERENCES questions (id),
				guild_id TEXT NOT NULL,
				thread_id TEXT NOT NULL,
				PRIMARY KEY (channel_id, question_id)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX forum_posts_by_guild ON forum_posts (guild_id);
		`);
	},
};
