import type { Migration } from './migration.ts';

/** The messages of a delivery as they were first written: a later try goes on with the same. */
export const writtenPartsMigration: Migration = {
	version: 7,
	up(sqlite) {
		sqlite.exec('ALTER TABLE deliveries ADD COLUMN parts TEXT');
	},
};
