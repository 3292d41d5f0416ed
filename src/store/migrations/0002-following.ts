import type { Migration } from './migration.ts';

/** Who wants to know what, where it is told, and what is still owed. */
export const followingMigration: Migration = {
	version: 2,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE subscriptions (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				subject_kind TEXT NOT NULL CHECK (subject_kind IN
					('deputy', 'minister', 'portfolio', 'topic', 'question')),
				subject_key TEXT NOT NULL,
				subject_name TEXT NOT NULL,
				question_id INTEGER REFERENCES questions (id),
				target_kind TEXT NOT NULL CHECK (target_kind IN ('channel', 'direct')),
				target_id TEXT NOT NULL,
				guild_id TEXT,
				interest TEXT NOT NULL CHECK (interest IN ('all', 'asked', 'answered')),
				pace TEXT NOT NULL CHECK (pace IN ('now', 'daily', 'weekly')),
				locale TEXT NOT NULL,
				paused INTEGER NOT NULL DEFAULT 0,
				problem TEXT,
				created_by TEXT NOT NULL,
				created_at INTEGER NOT NULL,
				CHECK ((target_kind = 'channel') = (guild_id IS NOT NULL)),
				CHECK ((subject_kind = 'question') = (question_id IS NOT NULL)),
				UNIQUE (target_kind, target_id, subject_kind, subject_key)
			) STRICT;
			CREATE INDEX subscriptions_by_subject ON subscriptions (subject_kind, subject_key);
			CREATE INDEX subscriptions_by_guild ON subscriptions (guild_id) WHERE guild_id IS NOT NULL;
			CREATE INDEX subscriptions_by_creator ON subscriptions (created_by);

			CREATE TABLE deliveries (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				key TEXT NOT NULL UNIQUE,
				target_kind TEXT NOT NULL CHECK (target_kind IN ('channel', 'direct')),
				target_id TEXT NOT NULL,
				guild_id TEXT,
				locale TEXT NOT NULL,
				payload TEXT NOT NULL,
				pace TEXT NOT NULL CHECK (pace IN ('now', 'daily', 'weekly')),
				state TEXT NOT NULL CHECK (state IN ('held', 'due', 'sent', 'failed', 'superseded')),
				due_at INTEGER NOT NULL,
				run_id INTEGER REFERENCES runs (id),
				created_at INTEGER NOT NULL,
				attempts INTEGER NOT NULL DEFAULT 0,
				error TEXT,
				message_ids TEXT NOT NULL DEFAULT '[]',
				sent_at INTEGER,
				CHECK ((target_kind = 'channel') = (guild_id IS NOT NULL))
			) STRICT;
			CREATE INDEX deliveries_by_target ON deliveries (state, target_kind, target_id, id);
			CREATE INDEX deliveries_held_by_run ON deliveries (state, run_id, pace, id);
			CREATE INDEX deliveries_held_by_time ON deliveries (state, due_at);
			CREATE INDEX deliveries_of_target ON deliveries (target_kind, target_id);
			CREATE INDEX deliveries_by_guild ON deliveries (guild_id) WHERE guild_id IS NOT NULL;

			CREATE TABLE digests (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				guild_id TEXT NOT NULL,
				channel_id TEXT NOT NULL UNIQUE,
				at TEXT NOT NULL,
				time_zone TEXT NOT NULL,
				days TEXT NOT NULL,
				scope TEXT NOT NULL CHECK (scope IN ('everything', 'followed')),
				when_empty TEXT NOT NULL CHECK (when_empty IN ('silent', 'line')),
				locale TEXT NOT NULL,
				created_by TEXT NOT NULL,
				created_at INTEGER NOT NULL,
				last_seq INTEGER NOT NULL,
				last_at INTEGER NOT NULL,
				last_date TEXT
			) STRICT;
			CREATE INDEX digests_by_guild ON digests (guild_id);

			CREATE TABLE guilds (
				id TEXT PRIMARY KEY,
				locale TEXT NOT NULL,
				left_at INTEGER
			) STRICT, WITHOUT ROWID;

			CREATE TABLE notes (
				name TEXT PRIMARY KEY,
				value TEXT NOT NULL
			) STRICT, WITHOUT ROWID;
		`);
	},
};
