import type { Database } from 'better-sqlite3';
import {
	CompiledQuery,
	type Dialect,
	type Driver,
	SqliteAdapter,
	SqliteDriver,
	SqliteIntrospector,
	SqliteQueryCompiler,
} from 'kysely';
import { createStatements } from './statements.ts';

/** Kysely's SQLite, with transactions that take the write lock at once. */
export function createDialect(sqlite: Database): Dialect {
	return {
		createDriver: () => createDriver(sqlite),
		createAdapter: () => new SqliteAdapter(),
		createQueryCompiler: () => new SqliteQueryCompiler(),
		createIntrospector: (db) => new SqliteIntrospector(db),
	};
}

function createDriver(sqlite: Database): Driver {
	const driver = new SqliteDriver({ database: createStatements(sqlite) });
	return {
		init: (options) => driver.init(options),
		acquireConnection: () => driver.acquireConnection(),
		releaseConnection: () => driver.releaseConnection(),
		destroy: () => driver.destroy(),
		commitTransaction: (connection) => driver.commitTransaction(connection),

		async beginTransaction(connection) {
			// A transaction that reads first and writes later fails at once, without waiting, when another process wrote.
			await connection.executeQuery(CompiledQuery.raw('begin immediate'));
		},

		async rollbackTransaction(connection) {
			// SQLite has already rolled back when the disk is full, and the reason must not be lost to a second error.
			if (sqlite.inTransaction) await driver.rollbackTransaction(connection);
		},
	};
}
