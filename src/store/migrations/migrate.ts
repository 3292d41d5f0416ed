import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { questionsMigration } from './0001-questions.ts';
import { followingMigration } from './0002-following.ts';
import { searchMigration } from './0003-search.ts';
import { wordIndexMigration } from './0004-word-index.ts';
import { followedTopicsMigration } from './0005-followed-topics.ts';
import { questionsCountedMigration } from './0006-questions-counted.ts';
import { writtenPartsMigration } from './0007-written-parts.ts';
import { leasesMigration } from './0008-leases.ts';
import { whatWasInFlightMigration } from './0009-what-was-in-flight.ts';
import { pastDigestsMigration } from './0010-past-digests.ts';
import { channelSettingsMigration } from './0011-channel-settings.ts';
import { troublesMigration } from './0012-troubles.ts';
import { sourceStatesMigration } from './0013-source-states.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
	questionsMigration,
	followingMigration,
	searchMigration,
	wordIndexMigration,
	followedTopicsMigration,
	questionsCountedMigration,
	writtenPartsMigration,
	leasesMigration,
	whatWasInFlightMigration,
	pastDigestsMigration,
	channelSettingsMigration,
	troublesMigration,
	sourceStatesMigration,
];

/** "Qstr": tells our files from another program's. */
const APPLICATION_ID = 0x51737472;

/** Brings a database to the schema that this program knows, each step in its own transaction. */
export function migrate(sqlite: Database, steps: readonly Migration[] = migrations): void {
	const known = steps.at(-1)?.version ?? 0;
	const version = versionOf(sqlite);
	if (version > known) {
		throw new StoreError(
			`${sqlite.name} was written by a newer Questeur (schema ${version}, this one knows ${known}); nothing was changed. Update this installation, or restore a backup made before the update.`,
			{ file: sqlite.name },
		);
	}
	if (version === 0) claim(sqlite);
	for (const step of steps) if (step.version > version) take(sqlite, step);
}

function versionOf(sqlite: Database): number {
	return Number(sqlite.pragma('user_version', { simple: true }));
}

function claim(sqlite: Database): void {
	const tables = sqlite.prepare("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").all();
	if (tables.length > 0) {
		throw new StoreError(
			`${sqlite.name} is another program's database; nothing was changed. Move it away, or point QUESTEUR_DATA_DIR elsewhere.`,
			{ file: sqlite.name },
		);
	}
	sqlite.pragma(`application_id = ${APPLICATION_ID}`);
}

function take(sqlite: Database, { version, up }: Migration): void {
	sqlite
		.transaction(() => {
			// Another process may have taken the step while this one waited for the lock.
			if (versionOf(sqlite) >= version) return;
			up(sqlite);
			sqlite.pragma(`user_version = ${version}`);
		})
		.immediate();
}
