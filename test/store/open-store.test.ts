import {
	closeSync,
	copyFileSync,
	existsSync,
	openSync,
	readFileSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openConnection } from '../../src/store/connection.ts';
import { createStore, openStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { aQuestion } from './a-question.ts';
import { saved, temporaryFolder } from './backends.ts';

function somewhere(): string {
	return join(temporaryFolder(), 'data', 'questeur.sqlite');
}

async function refusal(file: string): Promise<string> {
	const error = await openStore({ file }).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(StoreError);
	return error instanceof StoreError ? error.message : '';
}

function raw(file: string, act: (sqlite: Sqlite.Database) => void): void {
	const sqlite = new Sqlite(file);
	act(sqlite);
	sqlite.close();
}

test('makes the folder, and keeps what is in the file', async () => {
	const file = somewhere();
	const first = await openStore({ file });
	await saved(first, aQuestion());
	await first.close();
	const second = await openStore({ file });
	expect(await second.questions.named('1001')).toHaveLength(1);
	expect(await second.problems()).toEqual([]);
	expect(await second.schemaVersion()).toBeGreaterThanOrEqual(3);
	await second.close();
});

test('writes ahead and to the disk before it says so', async () => {
	const sqlite = openConnection(somewhere());
	const FULL = 2;
	expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
	expect(sqlite.pragma('synchronous', { simple: true })).toBe(FULL);
	expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
	expect(sqlite.pragma('busy_timeout', { simple: true })).toBe(5_000);
	sqlite.close();
});

test('refuses a file that is no database, and leaves it as it is', async () => {
	const file = join(temporaryFolder(), 'notes.txt');
	writeFileSync(file, 'À faire : nourrir les grenouilles.\n'.repeat(200));
	expect(await refusal(file)).toMatch(/notes\.txt is not a database; nothing was changed/);
	expect(readFileSync(file, 'utf8')).toContain('grenouilles');
});

test("refuses another program's database, and leaves it as it is", async () => {
	const file = join(temporaryFolder(), 'frogs.sqlite');
	raw(file, (sqlite) => sqlite.exec('CREATE TABLE frogs (name TEXT)'));
	expect(await refusal(file)).toContain("another program's database");
	raw(file, (sqlite) => {
		expect(sqlite.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['frogs']);
	});
});

test('refuses a database written by a newer version', async () => {
	const file = somewhere();
	await (await openStore({ file })).close();
	raw(file, (sqlite) => sqlite.pragma('user_version = 9999'));
	expect(await refusal(file)).toMatch(/newer Questeur \(schema 9999, .*Update this installation/);
});

test('says what to do with a damaged database, and deletes nothing', async () => {
	const file = somewhere();
	const store = await openStore({ file });
	await saved(store, ...Array.from({ length: 300 }, (_, at) => aQuestion({ ref: String(at) })));
	await store.close();
	const { size } = statSync(file);
	const open = openSync(file, 'r+');
	writeSync(open, Buffer.alloc(size / 2, 0x5a), 0, size / 2, 8_192);
	closeSync(open);
	expect(await refusal(file)).toMatch(/is damaged.*nothing was deleted.*restore the last backup/);
	expect(statSync(file).size).toBe(size);
});

test('says so when the folder cannot be used', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'data'), '');
	expect(await refusal(join(folder, 'data', 'questeur.sqlite'))).toMatch(/cannot be opened. Check that its folder/);
	expect(await refusal(folder)).toMatch(/cannot be opened. Check that its folder/);
});

test('a full disk is told, loses nothing that was kept, and is got over', async () => {
	const sqlite = openConnection(somewhere());
	const store = await createStore(sqlite);
	await saved(store, aQuestion());
	const pages = Number(sqlite.pragma('page_count', { simple: true }));
	sqlite.pragma(`max_page_count = ${pages + 4}`);
	const many = Array.from({ length: 200 }, (_, at) => aQuestion({ ref: `2${at}` }));
	await expect(saved(store, ...many)).rejects.toThrow(/the disk .* is full; nothing of this change was kept/);
	expect(await store.questions.counts()).toMatchObject([{ total: 1 }]);
	sqlite.pragma('max_page_count = 1000000');
	expect(await saved(store, ...many)).toHaveLength(200);
	expect(await store.problems()).toEqual([]);
	await store.close();
});

test('waits for another process that writes, and says so when that takes too long', async () => {
	const file = somewhere();
	const sqlite = openConnection(file);
	const store = await createStore(sqlite);
	sqlite.pragma('busy_timeout = 20');
	const other = new Sqlite(file);
	other.exec('BEGIN IMMEDIATE');
	await expect(store.notes.set('a', 'b')).rejects.toThrow(/another program has been writing/);
	await expect(saved(store, aQuestion())).rejects.toThrow(/another program has been writing/);
	other.exec('COMMIT');
	await store.notes.set('a', 'b');
	other.close();
	await store.close();
});

test('a backup is whole while others write, and can be put back', async () => {
	const file = somewhere();
	const store = await openStore({ file });
	await saved(store, ...Array.from({ length: 400 }, (_, at) => aQuestion({ ref: String(at) })));
	const copy = join(temporaryFolder(), 'backup.sqlite');
	const earlier = store.transaction(({ questions }) => questions.save(aQuestion({ ref: 'earlier' }), 1));
	const backup = store.backup(copy);
	await earlier;
	for (let at = 0; at < 20; at += 1) await saved(store, aQuestion({ ref: `late ${at}` }));
	await backup;
	await store.close();
	expect(existsSync(`${copy}.partial`)).toBe(false);
	copyFileSync(copy, file);
	const restored = await openStore({ file });
	expect(await restored.problems()).toEqual([]);
	const [counts] = await restored.questions.counts();
	expect(counts?.total).toBeGreaterThanOrEqual(401);
	const found = await restored.search.find({
		query: 'moulins',
		sort: 'newest',
		offset: 0,
		limit: 1,
		today: '2031-10-06',
	});
	expect(found.total).toBe(counts?.total);
	await restored.close();
});

test('a backup replaces no file and needs a folder', async () => {
	const store = await openStore({ file: ':memory:' });
	const folder = temporaryFolder();
	await store.backup(join(folder, 'a.sqlite'));
	await expect(store.backup(join(folder, 'a.sqlite'))).rejects.toThrow('a backup replaces no file');
	await expect(store.backup(join(folder, 'nowhere', 'a.sqlite'))).rejects.toThrow(/directory does not exist/);
	await store.close();
});
