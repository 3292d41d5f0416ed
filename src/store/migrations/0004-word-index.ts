import type { Migration } from './migration.ts';

/**
 * The index of words, in place of the first one: what it is made of is said in docs/search.md. It is filled again at
 * the next start, since `analyser` is none that we ever had.
 */
export const wordIndexMigration: Migration = {
	version: 4,
	up(sqlite) {
		sqlite.exec(`
			DROP TABLE question_index;
			DROP TABLE search_state;

			CREATE TABLE search_state (
				only INTEGER PRIMARY KEY CHECK (only = 1),
				analyser INTEGER NOT NULL,
				last_version INTEGER NOT NULL,
				parts_version INTEGER NOT NULL
			) STRICT;
			INSERT INTO search_state VALUES (1, 0, 0, 0);

			CREATE TABLE search_documents (
				question_id INTEGER PRIMARY KEY REFERENCES questions (id),
				version INTEGER NOT NULL,
				fresh BLOB,
				in_parts BLOB NOT NULL
			) STRICT;
			CREATE INDEX search_documents_fresh ON search_documents (version) WHERE fresh IS NOT NULL;

			CREATE TABLE search_words (
				id INTEGER PRIMARY KEY,
				word TEXT NOT NULL UNIQUE,
				documents INTEGER NOT NULL
			) STRICT;
			CREATE TABLE search_forms (
				form TEXT NOT NULL,
				word TEXT NOT NULL,
				documents INTEGER NOT NULL,
				PRIMARY KEY (form, word)
			) STRICT, WITHOUT ROWID;
			CREATE TABLE search_postings (row INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT;
			CREATE TABLE search_positions (row INTEGER PRIMARY KEY, positions BLOB NOT NULL) STRICT;
			CREATE TABLE search_facts (
				part INTEGER PRIMARY KEY,
				asked_on BLOB NOT NULL,
				deadline BLOB NOT NULL,
				status BLOB NOT NULL
			) STRICT;
		`);
	},
};
