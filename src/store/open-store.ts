import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { createBackup } from './backup.ts';
import { findings, openConnection, openForReading } from './connection.ts';
import type { Records, Store } from './contract/store.ts';
import { createDialect } from './dialect.ts';
import { createRecords } from './records.ts';
import type { Schema } from './schema.ts';
import { type IndexReader, readApart, readBetween, readWithin } from './search/index/index-reader.ts';
import { createMerge } from './search/index/merge.ts';
import { createWordIndex } from './search/index/word-index.ts';
import { refillIndex } from './search/refill-index.ts';
import { createTopics } from './search/topics/topics.ts';
import type { Together } from './together.ts';
import { createTransactionScope } from './transaction-scope.ts';

type Options = {
	/** Saved questions that wait before their words are merged into the index on disk. */
	readonly worthMerging?: number;
};

/** Opens the database, made or brought up to date where need be. `:memory:` keeps nothing. */
export async function openStore({ file, ...options }: { readonly file: string } & Options): Promise<Store> {
	return createStore(openConnection(file), options);
}

/** The store over a connection that is ready, which it closes. */
export async function createStore(sqlite: Database, { worthMerging }: Options = {}): Promise<Store> {
	const db = new Kysely<Schema>({ dialect: createDialect(sqlite) });
	const apart = sqlite.memory ? undefined : openForReading(sqlite.name);
	const index = createWordIndex(apart ?? sqlite);
	const topics = createTopics(index.current);
	const scope = createTransactionScope();
	const outside = db.withPlugin(scope.guard);
	const backup = createBackup({ sqlite, alone: (act) => db.connection().execute(act) });
	const merge = createMerge({ sqlite, worthMerging, alone: (act) => db.connection().execute(async () => act()) });
	await refillIndex(db, { merge, topics })
		.then(merge.atRest)
		.catch(async (error: unknown) => {
			await closeAll();
			throw error;
		});
	const together: Together = async (work) => {
		scope.refuseInside();
		return db.transaction().execute(work);
	};

	return {
		...createRecords(outside, { topics, reading: readingOver(apart), together }),

		async transaction(work) {
			const result = await together(inside(work)).catch(takenBack);
			// What is saved is saved. A merge that fails is begun again after the next transaction, or at the next start.
			await merge.ifWorthIt().catch(() => {});
			return result;
		},

		async backup(file) {
			scope.refuseInside();
			await backup(file);
		},
		problems: async () => [...findings(sqlite, 'integrity_check'), ...findings(sqlite, 'foreign_key_check')],
		schemaVersion: async () => Number(sqlite.pragma('user_version', { simple: true })),
		async close() {
			await merge.atRest().catch(() => {});
			await closeAll();
		},
	};

	async function closeAll(): Promise<void> {
		// Kysely closes what it has used, and what is left open would keep the log from being folded in.
		apart?.close();
		await db.destroy();
	}

	function inside<Result>(work: (records: Records) => Promise<Result>) {
		return (transaction: Kysely<Schema>) => {
			const within = { db: transaction, read: readWithin(sqlite) };
			const all = createRecords(transaction, { topics, reading: within, together: (some) => some(transaction) });
			return scope.run(() => work(all));
		};
	}

	function takenBack(error: unknown): never {
		index.forget();
		throw error;
	}

	/** A database in memory has one connection. */
	function readingOver(connection: Database | undefined): { readonly db: Kysely<Schema>; readonly read: IndexReader } {
		if (connection === undefined) return { db: outside, read: outsideOnly(readBetween(db, index)) };
		const apart = new Kysely<Schema>({ dialect: createDialect(connection) });
		return { db: apart.withPlugin(scope.guard), read: outsideOnly(readApart(connection, index)) };
	}

	function outsideOnly(read: IndexReader): IndexReader {
		return async (work) => {
			scope.refuseInside();
			return read(work);
		};
	}
}
