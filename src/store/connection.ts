import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { explainFailure } from './explain-failure.ts';
import { migrate } from './migrations/migrate.ts';
import { StoreError } from './store-error.ts';

const BUSY_TIMEOUT = 5_000;
/** Holds the index of words of 10,000 questions; SQLite's own 16 MB make an import twice as slow. */
const CACHE_KIB = 65_536;
/** Pages, of 4,096 bytes. */
const CHECKED_WHOLE = 4096;
/** Questions can be read again from where they came, and the index is made of them. */
const OURS_ALONE = [
	'subscriptions',
	'deliveries',
	'digests',
	'past_digests',
	'channel_settings',
	'forum_posts',
	'troubles',
	'guilds',
	'notes',
] as const;

type Check = `quick_check(${'1' | (typeof OURS_ALONE)[number]})` | 'integrity_check' | 'foreign_key_check';

const READING_CACHE_KIB = 2_048;

/** Opens the file, checks it and brings it to the present schema; throws a StoreError that says what to do. */
export function openConnection(file: string): Database {
	let sqlite: Database | undefined;
	try {
		if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
		sqlite = new Sqlite(file, { timeout: BUSY_TIMEOUT });
		prepare(sqlite);
		migrate(sqlite);
		return sqlite;
	} catch (error) {
		sqlite?.close();
		throw explainFailure(error, file);
	}
}

/** A second connection to a database that is open: it reads while the first one writes. */
export function openForReading(file: string): Database {
	try {
		const sqlite = new Sqlite(file, { timeout: BUSY_TIMEOUT, readonly: true });
		sqlite.pragma(`cache_size = -${READING_CACHE_KIB}`);
		return sqlite;
	} catch (error) {
		throw explainFailure(error, file);
	}
}

function prepare(sqlite: Database): void {
	const finding = damage(sqlite);
	if (finding !== undefined) {
		throw new StoreError(
			`${sqlite.name} is damaged (${finding}); nothing was deleted. Keep a copy, and restore the last backup.`,
			{ file: sqlite.name },
		);
	}
	sqlite.pragma('journal_mode = WAL');
	// A delivery marked as sent must not come back after a power cut.
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma(`cache_size = -${CACHE_KIB}`);
}

/** A large file takes seconds to check: then only what cannot be had again, which is small. `doctor` checks all. */
function damage(sqlite: Database): string | undefined {
	const pages = Number(sqlite.pragma('page_count', { simple: true }));
	if (pages <= CHECKED_WHOLE) return findings(sqlite, 'quick_check(1)')[0];
	const tables = sqlite.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
	return OURS_ALONE.filter((table) => tables.includes(table)).flatMap((table) =>
		findings(sqlite, `quick_check(${table})`),
	)[0];
}

/** What a check of SQLite's own finds; empty when all is well. */
export function findings(sqlite: Database, check: Check): string[] {
	const rows = sqlite.prepare<[], Record<string, unknown>>(`PRAGMA ${check}`).all();
	return rows.map((row) => Object.values(row).join(' ')).filter((finding) => finding !== 'ok');
}
