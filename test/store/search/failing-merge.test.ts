import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openConnection } from '../../../src/store/connection.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { aQuestion } from '../a-question.ts';
import { saved, temporaryFolder } from '../backends.ts';

const asked = { query: 'moulins', sort: 'newest', offset: 0, limit: 10, today: '2031-10-07' } as const;

/** A merge writes new words; nothing else does. */
function breakMerges(sqlite: Database, how = "ABORT, 'no more words'"): void {
	sqlite.exec(`CREATE TRIGGER broken BEFORE INSERT ON search_words BEGIN SELECT RAISE(${how}); END`);
}

function waitingIn(sqlite: Database): unknown {
	return sqlite.prepare('SELECT count(*) FROM search_documents WHERE fresh IS NOT NULL').pluck().get();
}

test('what is saved is saved, though the merge after it fails; the next one begins it again', async () => {
	const sqlite = openConnection(join(temporaryFolder(), 'questeur.sqlite'));
	const store = await createStore(sqlite, { worthMerging: 1 });
	breakMerges(sqlite);
	expect(await saved(store, aQuestion({ ref: '1' }))).toHaveLength(1);
	expect(await store.search.find(asked)).toMatchObject({ total: 1 });
	expect(waitingIn(sqlite)).toBe(1);
	sqlite.exec('DROP TRIGGER broken');
	await saved(store, aQuestion({ ref: '2' }));
	expect(await store.search.find(asked)).toMatchObject({ total: 2 });
	expect(waitingIn(sqlite)).toBe(0);
	await store.close();
});

test('a store closes, and folds its log in, though what waits cannot be merged', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const sqlite = openConnection(file);
	const store = await createStore(sqlite, { worthMerging: 1 });
	breakMerges(sqlite);
	await saved(store, aQuestion());
	await store.close();
	expect(sqlite.open).toBe(false);
	expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a store that cannot merge when it opens says why, and leaves nothing open', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const before = await createStore(openConnection(file), { worthMerging: 1_000 });
	await saved(before, aQuestion());
	await before.close();
	const sqlite = openConnection(file);
	sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true }))}`);
	const many =
		'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO notes SELECT i, i FROM n';
	expect(() => sqlite.exec(many)).toThrow('full');
	const error = await createStore(sqlite, { worthMerging: 1 }).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(StoreError);
	expect(error).toMatchObject({ message: expect.stringMatching(/the disk that holds .* is full/) });
	expect(sqlite.open).toBe(false);
	expect(existsSync(`${file}-wal`)).toBe(false);
});
