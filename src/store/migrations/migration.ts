import type { Database } from 'better-sqlite3';

/** One step from a schema to the next, in a transaction of its own. Never edited once released. */
export type Migration = {
	readonly version: number;
	up(sqlite: Database): void;
};
