import type { Migration } from './migration.ts';

/** Targets that cannot be reached, which were notes, and the languages that people and servers chose. */
export const troublesMigration: Migration = {
	version: 12,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE troubles (
				target_kind TEXT NOT NULL CHECK (target_kind IN ('channel', 'direct')),
				target_id TEXT NOT NULL,
				guild_id TEXT,
				fault TEXT NOT NULL,
				state TEXT NOT NULL CHECK (state IN ('suspected', 'closed', 'open')),
				since INTEGER NOT NULL,
				told INTEGER NOT NULL CHECK (told IN (0, 1)),
				looks INTEGER NOT NULL,
				next_look_at INTEGER,
				PRIMARY KEY (target_kind, target_id)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX troubles_by_guild ON troubles (guild_id);
			CREATE INDEX troubles_to_look_at ON troubles (next_look_at);

			INSERT INTO troubles
			SELECT
				failed.target_kind, failed.target_id, failed.guild_id, notes.value, 'closed', min(failed.due_at), 1, 0,
				iif(failed.target_kind = 'channel', 0, NULL)
			FROM notes JOIN deliveries AS failed
				ON failed.state = 'failed' AND notes.name = 'problem:' || failed.target_kind || ':' || failed.target_id
			WHERE notes.value IN ('unknown-channel', 'missing-access', 'missing-permission', 'direct-closed')
			GROUP BY failed.target_kind, failed.target_id;
			UPDATE subscriptions SET problem = NULL
			WHERE problem IS NOT NULL AND (target_kind, target_id) NOT IN (SELECT target_kind, target_id FROM troubles);
			DELETE FROM notes WHERE name LIKE 'problem:%';

			CREATE TABLE person_languages (
				user_id TEXT PRIMARY KEY,
				locale TEXT NOT NULL CHECK (locale IN ('fr', 'en'))
			) STRICT, WITHOUT ROWID;
			CREATE TABLE guild_languages (
				guild_id TEXT PRIMARY KEY,
				locale TEXT NOT NULL CHECK (locale IN ('fr', 'en'))
			) STRICT, WITHOUT ROWID;
		`);
	},
};
