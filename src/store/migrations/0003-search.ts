import type { Migration } from './migration.ts';

/**
 * The index of words. It keeps analysed words only, not the texts (content=''), and its rows are those of `questions`.
 * Every letter outside ASCII counts as part of a word: what a word is, analyse.ts alone decides.
 */
export const searchMigration: Migration = {
	version: 3,
	up(sqlite) {
		sqlite.exec(`
			CREATE VIRTUAL TABLE question_index USING fts5(
				title, people, question, answer, reference, title_forms, other_forms,
				content='', contentless_delete=1, tokenize='ascii'
			);
			CREATE TABLE search_state (
				only INTEGER PRIMARY KEY CHECK (only = 1),
				analyser INTEGER NOT NULL
			) STRICT;
			INSERT INTO search_state VALUES (1, 0);
		`);
	},
};
