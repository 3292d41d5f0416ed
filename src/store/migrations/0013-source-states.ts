import type { Migration } from './migration.ts';

/** How reading each source goes, what was read and waits to be judged, and what it said that was not believed. */
export const sourceStatesMigration: Migration = {
	version: 13,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE source_states (
				source TEXT PRIMARY KEY,
				condition TEXT NOT NULL CHECK (condition IN ('sound', 'failing', 'held')),
				since INTEGER NOT NULL,
				findings TEXT NOT NULL,
				problem TEXT,
				holds INTEGER NOT NULL,
				until INTEGER
			) STRICT, WITHOUT ROWID;

			CREATE TABLE held_readings (
				source TEXT NOT NULL,
				ref TEXT NOT NULL,
				digest TEXT NOT NULL,
				since INTEGER NOT NULL,
				PRIMARY KEY (source, ref)
			) STRICT, WITHOUT ROWID;

			CREATE TABLE staged_readings (
				run_id INTEGER NOT NULL REFERENCES runs (id),
				ref TEXT NOT NULL,
				reading TEXT NOT NULL,
				read_at INTEGER NOT NULL,
				frontier INTEGER NOT NULL,
				position INTEGER PRIMARY KEY
			) STRICT;
			CREATE INDEX staged_readings_by_run ON staged_readings (run_id, position);

			-- A page that is not understood is no proof that there is anything: the search for new questions goes on before it.
			UPDATE checks SET found = 0 WHERE outcome = 'unreadable' AND NOT EXISTS
				(SELECT 1 FROM questions WHERE questions.source = checks.source AND questions.ref = checks.ref);
		`);
	},
};
