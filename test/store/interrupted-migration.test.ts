import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';
import { createStore, openStore } from '../../src/store/open-store.ts';
import { startChild } from '../e2e/child.ts';
import { aQuestion } from './a-question.ts';
import { saved, temporaryFolder } from './backends.ts';

const migrating = new URL('migrating-process.ts', import.meta.url);
/** The first that stores can be filled at, one in between, the last but one. */
const froms = [5, 8, migrations.length - 1];

test.each(froms)(
	'a migration from version %i that is killed in its middle leaves what was, and is done at the next start',
	async (from) => {
		const file = join(temporaryFolder(), 'questeur.sqlite');
		const sqlite = new Sqlite(file);
		sqlite.pragma('journal_mode = WAL');
		migrate(sqlite, migrations.slice(0, 5));
		const before = await createStore(sqlite);
		await saved(before, ...Array.from({ length: 20 }, (_, at) => aQuestion({ ref: String(at) })));
		await before.close();
		const raw = new Sqlite(file);
		migrate(raw, migrations.slice(0, from));
		raw.close();

		const child = startChild(fileURLToPath(migrating), { args: [file, String(from)], env: {} });
		await child.says(new RegExp(`^in the middle of ${from + 1}$`, 'm'));
		expect(statSync(`${file}-wal`).size).toBeGreaterThan(100_000);
		child.kill('SIGKILL');
		await child.ended;

		const half = new Sqlite(file, { readonly: true });
		expect(half.pragma('user_version', { simple: true })).toBe(from);
		expect(half.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half_done'").pluck().get()).toBe(0);
		half.close();
		const store = await openStore({ file });
		expect(await store.schemaVersion()).toBe(migrations.length);
		expect(await store.questions.counts()).toMatchObject([{ total: 20 }]);
		expect(await store.problems()).toEqual([]);
		await store.close();
	},
);
