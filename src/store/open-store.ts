import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { backUp } from './backup.ts';
import { findings, openConnection } from './connection.ts';
import type { Store } from './contract/store.ts';
import { createDialect } from './dialect.ts';
import { createRecords } from './records.ts';
import type { Schema } from './schema.ts';
import { rebuildIndex } from './search/rebuild-index.ts';
import { createTopicMatching } from './search/topic-matching.ts';
import { createTransactionScope } from './transaction-scope.ts';

/** Opens the database, made or brought up to date where need be. `:memory:` keeps nothing. */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
	return createStore(openConnection(file));
}

export async function createStore(sqlite: Database): Promise<Store> {
	const db = new Kysely<Schema>({ dialect: createDialect(sqlite) });
	const topicsOf = createTopicMatching();
	const scope = createTransactionScope();
	await rebuildIndex(db);

	return {
		...createRecords(db.withPlugin(scope.guard), topicsOf),

		async transaction(work) {
			scope.refuseInside();
			return db.transaction().execute((transaction) => scope.run(() => work(createRecords(transaction, topicsOf))));
		},

		backup: (file) => backUp(sqlite, file),
		problems: async () => [...findings(sqlite, 'integrity_check'), ...findings(sqlite, 'foreign_key_check')],
		schemaVersion: async () => Number(sqlite.pragma('user_version', { simple: true })),
		close: () => db.destroy(),
	};
}
