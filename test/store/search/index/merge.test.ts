import type { Database } from 'better-sqlite3';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../../src/store/contract/store.ts';
import { createStore } from '../../../../src/store/open-store.ts';
import { createMerge } from '../../../../src/store/search/index/merge.ts';
import { saved } from '../../backends.ts';
import { expectAsNaive } from '../expect-as-naive.ts';
import type { Numbered } from '../naive-search.ts';
import { aWaitingStore, copyOf, NEVER, searches } from './a-waiting-store.ts';

let waiting: Awaited<ReturnType<typeof aWaitingStore>>;
/** Transactions that merge all that waits, each a step of its own. */
let steps = 0;

beforeAll(async () => {
	waiting = await aWaitingStore();
	const { sqlite, store } = await copyOf(waiting);
	await mergeIn(sqlite, async () => {
		steps += 1;
	});
	await store.close();
});

/** Merges all that waits; before every transaction something else can come, or it can fail. */
async function mergeIn(sqlite: Database, before: () => Promise<void>): Promise<void> {
	const alone = async (work: () => void) => {
		await before();
		work();
	};
	await createMerge({ sqlite, alone, worthMerging: 1, slice: 0 }).atRest();
}

async function expectAll(store: Store, questions: Iterable<Numbered> = waiting.questions): Promise<void> {
	const all = [...questions];
	for (const asked of searches) await expectAsNaive(store, all, asked);
}

function waitingIn(sqlite: Database): number {
	return sqlite.prepare<[], number>('SELECT count(*) FROM search_documents WHERE fresh IS NOT NULL').pluck().get() ?? 0;
}

test('a merge of each step by itself is many steps', () => {
	expect(steps).toBeGreaterThan(30);
});

test('while a merge lasts, every search finds what it found before', async () => {
	const { sqlite, store } = await copyOf(waiting);
	await mergeIn(sqlite, () => expectAll(store));
	await expectAll(store);
	expect(waitingIn(sqlite)).toBe(0);
	await store.close();
});

test('a merge that is cut off anywhere loses nothing, and the next one ends it', async () => {
	for (let at = 0; at < steps; at += 1) {
		const { sqlite, store } = await copyOf(waiting);
		let step = 0;
		const merging = mergeIn(sqlite, async () => {
			if (step === at) throw new Error('the power is out');
			step += 1;
		});
		await expect(merging).rejects.toThrow('the power is out');
		await expectAll(store);
		const again = new Sqlite(sqlite.serialize());
		await store.close();
		const opened = await createStore(again, { worthMerging: NEVER });
		await expectAll(opened);
		await mergeIn(again, async () => {});
		await expectAll(opened);
		expect(waitingIn(again)).toBe(0);
		await opened.close();
	}
});

test('a question that is saved again between two steps of a merge is found as it is now', async () => {
	const [first, ...others] = waiting.questions;
	for (let at = 0; at < steps && first !== undefined; at += 1) {
		const { sqlite, store } = await copyOf(waiting);
		const changed = { ...first, title: 'canard et moulin', askers: [], status: 'closed' as const };
		let step = 0;
		await mergeIn(sqlite, async () => {
			if (step === at) await saved(store, changed);
			step += 1;
		});
		await expectAll(store, [changed, ...others]);
		expect(waitingIn(sqlite)).toBe(0);
		await store.close();
	}
});

test('who has not searched since a question was saved finds it at any step of its merge', async () => {
	const [first, ...others] = waiting.questions;
	for (let at = 0; at < steps + 10 && first !== undefined; at += 1) {
		const { sqlite, store } = await copyOf(waiting);
		await expectAll(store);
		const changed = { ...first, title: 'canard et moulin', askers: [], status: 'closed' as const };
		await saved(store, changed);
		let step = 0;
		await mergeIn(sqlite, async () => {
			if (step === at) await expectAll(store, [changed, ...others]);
			step += 1;
		});
		await expectAll(store, [changed, ...others]);
		await store.close();
	}
});
