import { access, rename, rm } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { explainFailure } from './explain-failure.ts';
import { StoreError } from './store-error.ts';

/** Copies a database that is in use. The file appears when it is whole, and replaces none. */
export async function backUp(sqlite: Database, file: string): Promise<void> {
	if (await exists(file)) {
		throw new StoreError(`${file} is there already; a backup replaces no file. Choose another name.`, { file });
	}
	const partial = `${file}.partial`;
	try {
		await rm(partial, { force: true });
		await sqlite.backup(partial);
		await rename(partial, file);
	} catch (error) {
		await rm(partial, { force: true });
		// What better-sqlite3 says of a folder that is not there.
		if (error instanceof TypeError) throw new StoreError(`${error.message}: ${file}`, { file, cause: error });
		throw explainFailure(error, file);
	}
}

async function exists(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}
