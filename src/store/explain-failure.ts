import { StoreError } from './store-error.ts';

const SENTENCES: readonly (readonly [code: RegExp, sentence: (file: string) => string])[] = [
	[
		/^SQLITE_NOTADB/,
		(file) => `${file} is not a database; nothing was changed. Move it away, or point QUESTEUR_DATA_DIR elsewhere`,
	],
	[
		/^SQLITE_CORRUPT/,
		(file) => `${file} is damaged; nothing was deleted. Stop the bot, keep a copy, and restore the last backup`,
	],
	[
		// A full disk is met first where SQLite makes room for the index of its log.
		/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC)$/,
		(file) => `the disk that holds ${file} is full; nothing of this change was kept. Make room`,
	],
	[
		/^(?:SQLITE_CANTOPEN|E(?:NOTDIR|ISDIR|EXIST|NOENT|ACCES|PERM|ROFS)$)/,
		(file) => `${file} cannot be opened. Check that its folder exists and may be written to`,
	],
	[/^SQLITE_(?:READONLY|PERM)/, (file) => `${file} may not be written to. Check who owns it and its folder`],
	[/^SQLITE_BUSY/, (file) => `another program has been writing to ${file} for over 5 s. Close it, then try again`],
	[/^SQLITE_IOERR/, (file) => `the disk that holds ${file} failed. Check it, then restore the last backup if need be`],
];

/** A failure of SQLite or the file system that somebody can do something about, in a sentence; any other error as it is. */
export function explainFailure(error: unknown, file: string): unknown {
	if (!(error instanceof Error) || !('code' in error)) return error;
	const code = String(error.code);
	const sentence = SENTENCES.find(([pattern]) => pattern.test(code))?.[1];
	return sentence ? new StoreError(`${sentence(file)} (${code}).`, { file, cause: error }) : error;
}
