import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { createBackup } from './backup.ts';
import { findings, openConnection } from './connection.ts';
import type { Store } from './contract/store.ts';
import { createDialect } from './dialect.ts';
import { createRecords } from './records.ts';
import type { Schema } from './schema.ts';
import { indexAtOnce, indexTogether } from './search/indexing.ts';
import { rebuildIndex } from './search/rebuild-index.ts';
import { createTopicMatching } from './search/topics/topic-matching.ts';
import { createTransactionScope } from './transaction-scope.ts';

/** Opens the database, made or brought up to date where need be. `:memory:` keeps nothing. */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
	return createStore(openConnection(file));
}

/** The store over a connection that is ready, which it closes. */
export async function createStore(sqlite: Database): Promise<Store> {
	const db = new Kysely<Schema>({ dialect: createDialect(sqlite) });
	const topicsOf = createTopicMatching();
	const scope = createTransactionScope();
	const outside = db.withPlugin(scope.guard);
	const backup = createBackup({ sqlite, alone: (act) => db.connection().execute(act) });
	await rebuildIndex(db);

	return {
		...createRecords(outside, { topicsOf, indexing: indexAtOnce(outside) }),

		async transaction(work) {
			scope.refuseInside();
			return db.transaction().execute(async (transaction) => {
				const indexing = indexTogether(transaction);
				const result = await scope.run(() => work(createRecords(transaction, { topicsOf, indexing })));
				await indexing.settle();
				return result;
			});
		},

		async backup(file) {
			scope.refuseInside();
			await backup(file);
		},
		problems: async () => [...findings(sqlite, 'integrity_check'), ...findings(sqlite, 'foreign_key_check')],
		schemaVersion: async () => Number(sqlite.pragma('user_version', { simple: true })),
		close: () => db.destroy(),
	};
}
