import type { Migration } from './migration.ts';

/** Who alone may do what, of several processes over one database. */
export const leasesMigration: Migration = {
	version: 8,
	up(sqlite) {
		sqlite.exec(`
			CREATE TABLE leases (
				name TEXT PRIMARY KEY,
				holder TEXT NOT NULL,
				host TEXT NOT NULL,
				pid INTEGER NOT NULL,
				since INTEGER NOT NULL,
				until INTEGER NOT NULL
			) STRICT, WITHOUT ROWID;
		`);
	},
};
