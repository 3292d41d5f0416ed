import type { Migration } from './migration.ts';

/**
 * Since when a message may be in its channel without our knowing, where its messages are, and the question that an
 * alert is about: for whoever looks for it after a crash, answers it or corrects it; and the turn of one that tells what
 * others were to tell. A state more needs a new table.
 */
export const whatWasInFlightMigration: Migration = {
	version: 9,
	up(sqlite) {
		const last = sqlite.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'").pluck().get() ?? 0;
		sqlite.exec(`
			CREATE TABLE deliveries_9 (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				key TEXT NOT NULL UNIQUE,
				target_kind TEXT NOT NULL CHECK (target_kind IN ('channel', 'direct')),
				target_id TEXT NOT NULL,
				guild_id TEXT,
				locale TEXT NOT NULL,
				payload TEXT NOT NULL,
				question_id INTEGER,
				pace TEXT NOT NULL CHECK (pace IN ('now', 'daily', 'weekly')),
				state TEXT NOT NULL CHECK (state IN ('held', 'due', 'sent', 'failed', 'superseded', 'expired')),
				due_at INTEGER NOT NULL,
				turn INTEGER,
				run_id INTEGER REFERENCES runs (id),
				created_at INTEGER NOT NULL,
				attempts INTEGER NOT NULL DEFAULT 0,
				error TEXT,
				parts TEXT,
				in_flight_since INTEGER,
				posted_in TEXT,
				message_ids TEXT NOT NULL DEFAULT '[]',
				sent_at INTEGER,
				CHECK ((target_kind = 'channel') = (guild_id IS NOT NULL))
			) STRICT;
			INSERT INTO deliveries_9 (id, key, target_kind, target_id, guild_id, locale, payload, question_id, pace, state,
				due_at, run_id, created_at, attempts, error, parts, posted_in, message_ids, sent_at)
			SELECT id, key, target_kind, target_id, guild_id, locale, payload, json_extract(payload, '$.item.questionId'), pace,
				state, due_at, run_id, created_at, attempts, error, parts, iif(target_kind = 'channel' AND message_ids <> '[]', target_id, NULL),
				message_ids, sent_at
			FROM deliveries;
			DROP TABLE deliveries;
			ALTER TABLE deliveries_9 RENAME TO deliveries;
			CREATE INDEX deliveries_by_target ON deliveries (state, target_kind, target_id, id);
			CREATE INDEX deliveries_held_by_run ON deliveries (state, run_id, pace, id);
			CREATE INDEX deliveries_held_by_time ON deliveries (state, due_at);
			CREATE INDEX deliveries_of_target ON deliveries (target_kind, target_id);
			CREATE INDEX deliveries_by_guild ON deliveries (guild_id) WHERE guild_id IS NOT NULL;
			CREATE INDEX deliveries_by_question ON deliveries (question_id, target_kind, target_id, state) WHERE question_id IS NOT NULL;
		`);
		// Numbers are not given twice, though the last may have been erased: messages in channels are marked with them.
		sqlite.exec("DELETE FROM sqlite_sequence WHERE name = 'deliveries'");
		sqlite.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('deliveries', ?)").run(last);
	},
};
