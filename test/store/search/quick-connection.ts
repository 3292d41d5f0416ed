import type { Database } from 'better-sqlite3';
import { openConnection } from '../../../src/store/connection.ts';

/** A connection that never waits for the disk: these tests cut no power. */
export function quickConnection(file: string): Database {
	const sqlite = openConnection(file);
	sqlite.pragma('synchronous = OFF');
	return sqlite;
}
