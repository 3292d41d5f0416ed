import type { Database } from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { explainFailure } from './explain-failure.ts';

/** Statements kept ready: Kysely prepares each query anew otherwise, which costs as much as running it. */
const KEPT = 300;

/** The connection as Kysely sees it, with failures in sentences. */
export function createStatements(sqlite: Database): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();

	return {
		close: () => sqlite.close(),
		prepare(sql) {
			const statement = kept.get(sql) ?? explained(() => prepared(sql));
			kept.delete(sql);
			kept.set(sql, statement);
			const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
			if (oldest !== undefined) kept.delete(oldest);
			return statement;
		},
	};

	function prepared(sql: string): SqliteStatement {
		const statement = sqlite.prepare(sql);
		return {
			reader: statement.reader,
			all: (parameters) => explained(() => statement.all(...parameters)),
			run: (parameters) => explained(() => statement.run(...parameters)),
			iterate: (parameters) => explained(() => statement.iterate(...parameters)),
		};
	}

	function explained<Result>(act: () => Result): Result {
		try {
			return act();
		} catch (error) {
			throw explainFailure(error, sqlite.name);
		}
	}
}
