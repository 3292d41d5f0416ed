import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/store/contract/store.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { aQuestion } from '../a-question.ts';
import { aSubscription } from '../a-subscription.ts';
import { saved } from '../backends.ts';
import { quickConnection } from './quick-connection.ts';

const SAVED = 450;
/** Questions of a transaction that fills. */
const SLICE = 200;

/** A database whose index was made by another analyser, and is worth nothing to this one. */
async function outdated(): Promise<Buffer> {
	const sqlite = quickConnection(':memory:');
	const store = await createStore(sqlite, { worthMerging: 100 });
	const bare = { text: {}, askers: [], addressees: [] };
	await saved(
		store,
		...Array.from({ length: SAVED }, (_, at) => aQuestion({ ...bare, ref: `n${at}`, title: `moulin ${at}` })),
	);
	await store.subscriptions.add(aSubscription());
	sqlite.exec(`
		UPDATE search_state SET analyser = 1;
		UPDATE search_words SET word = 'x' || word;
		UPDATE topic_keys SET key = 'x' || key;
	`);
	const bytes = sqlite.serialize();
	await store.close();
	return bytes;
}

async function expectFilled(store: Store): Promise<void> {
	const asked = { sort: 'oldest', offset: 0, limit: 1_000, today: '2031-10-07' } as const;
	const { hits, total } = await store.search.find({ ...asked, query: 'moulins' });
	expect({ total, hits: hits.length }).toEqual({ total: SAVED, hits: SAVED });
	expect(await store.search.find({ ...asked, query: 'titre:"moulin 449"' })).toMatchObject({ total: 1 });
	expect(await store.subscriptions.matching(1, ['asked'])).toHaveLength(1);
	await store.close();
}

function lastVersion(sqlite: Database): unknown {
	return sqlite.prepare('SELECT last_version FROM search_state').pluck().get();
}

test('an index made by another analyser is made again', async () => {
	const sqlite = new Sqlite(await outdated());
	await expectFilled(await createStore(sqlite, { worthMerging: 100 }));
});

test('a fill that is cut off goes on where it was', async () => {
	const sqlite = new Sqlite(await outdated());
	sqlite.exec(`
		CREATE TRIGGER cut BEFORE INSERT ON search_documents WHEN NEW.question_id = 300
		BEGIN SELECT RAISE(ABORT, 'the power is out'); END
	`);
	const before = Number(lastVersion(sqlite));
	// What is in memory would be gone when the store, which cannot be opened, closes it.
	const kept = Object.assign(sqlite, { close: () => sqlite });
	await expect(createStore(kept)).rejects.toThrow('the power is out');
	expect(lastVersion(sqlite)).toBe(before + SLICE);
	sqlite.exec('DROP TRIGGER cut');
	const again = new Sqlite(sqlite.serialize());
	const store = await createStore(again, { worthMerging: 100 });
	expect(lastVersion(again)).toBe(before + SAVED);
	await expectFilled(store);
});

test('a store that merges whatever waits, were it nothing, opens and closes', async () => {
	const store = await createStore(quickConnection(':memory:'), { worthMerging: 0 });
	expect(await saved(store, aQuestion())).toHaveLength(1);
	await store.close();
});
