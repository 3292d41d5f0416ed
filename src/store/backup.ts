import { access, rename, rm } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { explainFailure } from './explain-failure.ts';
import { StoreError } from './store-error.ts';

/** About 4 MB between two interactions. */
const PAGES = 1_000;

type Dependencies = {
	readonly sqlite: Database;
	/** Runs something while no transaction is open. */
	readonly alone: (act: () => Promise<void>) => Promise<void>;
};

/** Copies a database that is in use. The file appears when it is whole, and replaces none. */
export function createBackup({ sqlite, alone }: Dependencies) {
	return async function backup(file: string): Promise<void> {
		if (await exists(file)) {
			throw new StoreError(`${file} is there already; a backup replaces no file. Choose another name.`, { file });
		}
		const partial = `${file}.partial`;
		try {
			await rm(partial, { force: true });
			await copy(partial);
			await rename(partial, file);
		} catch (error) {
			await rm(partial, { force: true });
			// What better-sqlite3 says of a folder that is not there.
			if (error instanceof TypeError) throw new StoreError(`${error.message}: ${file}`, { file, cause: error });
			throw explainFailure(error, file);
		}
	};

	/** One that begins inside a transaction would find the source locked, take it for empty, and be "done". */
	async function copy(partial: string): Promise<void> {
		let copied: Promise<unknown> = Promise.resolve();
		await alone(async () => {
			const begun = Promise.withResolvers<void>();
			copied = sqlite.backup(partial, {
				progress() {
					begun.resolve();
					return PAGES;
				},
			});
			await Promise.race([begun.promise, copied]);
		});
		await copied;
	}
}

async function exists(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}
