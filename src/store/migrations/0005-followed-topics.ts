import type { Migration } from './migration.ts';

/** Topics that people follow, by words that a question must have to be about them. Filled with the index of words. */
export const followedTopicsMigration: Migration = {
	version: 5,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE topics (
				subject_key TEXT PRIMARY KEY,
				query TEXT NOT NULL
			) STRICT, WITHOUT ROWID;
			CREATE TABLE topic_keys (
				key TEXT NOT NULL,
				subject_key TEXT NOT NULL,
				PRIMARY KEY (key, subject_key)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX topic_keys_by_subject ON topic_keys (subject_key);
			CREATE TRIGGER topics_nobody_follows AFTER DELETE ON subscriptions
				WHEN OLD.subject_kind = 'topic' AND NOT EXISTS (
					SELECT 1 FROM subscriptions WHERE subject_kind = 'topic' AND subject_key = OLD.subject_key
				)
				BEGIN
					DELETE FROM topics WHERE subject_key = OLD.subject_key;
					DELETE FROM topic_keys WHERE subject_key = OLD.subject_key;
				END;
			UPDATE search_state SET analyser = 0;
		`);
	},
};
