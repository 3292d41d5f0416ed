import type { Migration } from './migration.ts';

/** Questions with their people and answers, what happened to them, and the runs that read them. */
export const questionsMigration: Migration = {
	version: 1,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE questions (
				id INTEGER PRIMARY KEY,
				source TEXT NOT NULL,
				ref TEXT NOT NULL,
				number TEXT,
				number_key TEXT NOT NULL,
				session TEXT,
				url TEXT NOT NULL,
				url_key TEXT NOT NULL,
				title TEXT NOT NULL,
				asked_on TEXT NOT NULL,
				deadline_on TEXT,
				deadline_rule TEXT,
				status TEXT NOT NULL CHECK (status IN
					('pending', 'provisional', 'answered', 'closed', 'withdrawn', 'lapsed', 'unknown')),
				attachments TEXT NOT NULL,
				topics TEXT NOT NULL,
				first_seen_at INTEGER NOT NULL,
				changed_at INTEGER NOT NULL,
				checked_at INTEGER NOT NULL,
				text TEXT NOT NULL,
				UNIQUE (source, ref)
			) STRICT;
			CREATE INDEX questions_by_ref ON questions (ref);
			CREATE INDEX questions_by_number ON questions (number_key);
			CREATE INDEX questions_by_url ON questions (url_key);
			CREATE INDEX questions_by_day ON questions (asked_on, id);
			CREATE INDEX questions_by_session ON questions (session, asked_on, id);
			CREATE INDEX questions_by_status ON questions (status, deadline_on);
			CREATE INDEX questions_by_source ON questions (source, status, asked_on);

			CREATE TABLE answers (
				question_id INTEGER NOT NULL REFERENCES questions (id),
				position INTEGER NOT NULL,
				kind TEXT NOT NULL CHECK (kind IN ('provisional', 'final', 'correction', 'referral', 'closure')),
				answered_on TEXT,
				signed_by TEXT,
				text TEXT NOT NULL,
				attachments TEXT NOT NULL,
				inferred INTEGER NOT NULL,
				PRIMARY KEY (question_id, position)
			) STRICT, WITHOUT ROWID;

			CREATE TABLE people (
				role TEXT NOT NULL CHECK (role IN ('asker', 'addressee')),
				key TEXT NOT NULL,
				name TEXT NOT NULL,
				folded TEXT NOT NULL,
				party TEXT,
				portfolio TEXT,
				latest_on TEXT NOT NULL,
				PRIMARY KEY (role, key)
			) STRICT, WITHOUT ROWID;

			CREATE TABLE roles (
				question_id INTEGER NOT NULL REFERENCES questions (id),
				role TEXT NOT NULL CHECK (role IN ('asker', 'addressee')),
				position INTEGER NOT NULL,
				person_key TEXT NOT NULL,
				name TEXT NOT NULL,
				party TEXT,
				portfolio TEXT,
				since TEXT,
				PRIMARY KEY (question_id, role, position)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX roles_by_person ON roles (role, person_key, question_id);

			CREATE TABLE competences (
				key TEXT PRIMARY KEY,
				name TEXT NOT NULL,
				minister TEXT NOT NULL,
				latest_on TEXT NOT NULL
			) STRICT, WITHOUT ROWID;

			CREATE TABLE question_competences (
				question_id INTEGER NOT NULL REFERENCES questions (id),
				position INTEGER NOT NULL,
				key TEXT NOT NULL,
				PRIMARY KEY (question_id, position, key)
			) STRICT, WITHOUT ROWID;
			CREATE INDEX question_competences_by_key ON question_competences (key, question_id);

			CREATE TABLE runs (
				id INTEGER PRIMARY KEY AUTOINCREMENT,
				source TEXT NOT NULL,
				started_at INTEGER NOT NULL,
				ended_at INTEGER,
				backfill INTEGER NOT NULL,
				tally TEXT NOT NULL,
				problem TEXT
			) STRICT;
			CREATE INDEX runs_by_source ON runs (source, id);
			CREATE INDEX runs_unfinished ON runs (id) WHERE ended_at IS NULL;

			CREATE TABLE events (
				seq INTEGER PRIMARY KEY AUTOINCREMENT,
				question_id INTEGER NOT NULL REFERENCES questions (id),
				kind TEXT NOT NULL CHECK (kind IN
					('asked', 'provisional', 'answered', 'closed', 'withdrawn', 'reassigned', 'changed', 'overdue')),
				happened_on TEXT,
				at INTEGER NOT NULL,
				run_id INTEGER REFERENCES runs (id),
				silent INTEGER NOT NULL
			) STRICT;
			CREATE INDEX events_by_question ON events (question_id, seq);
			CREATE INDEX events_by_time ON events (at, seq);
			CREATE INDEX events_by_run ON events (run_id, silent);
			CREATE UNIQUE INDEX events_overdue_once ON events (question_id) WHERE kind = 'overdue';
			CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
				BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
			CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
				BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

			CREATE TABLE checks (
				source TEXT NOT NULL,
				ref TEXT NOT NULL,
				ref_number INTEGER,
				outcome TEXT NOT NULL CHECK (outcome IN
					('new', 'changed', 'unchanged', 'absent', 'other', 'unreadable', 'failed')),
				found INTEGER NOT NULL,
				first_tried_at INTEGER NOT NULL,
				tried_at INTEGER NOT NULL,
				next_at INTEGER,
				failures INTEGER NOT NULL,
				problem TEXT,
				document TEXT,
				PRIMARY KEY (source, ref)
			) STRICT;
			CREATE INDEX checks_by_time ON checks (source, next_at);
			CREATE INDEX checks_by_number ON checks (source, found, ref_number, ref);
			CREATE INDEX checks_by_outcome ON checks (source, outcome);
		`);
	},
};
