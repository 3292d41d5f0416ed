import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../../../src/store/contract/store.ts';
import { createStore } from '../../../../src/store/open-store.ts';
import { createMerge } from '../../../../src/store/search/index/merge.ts';
import { aQuestion } from '../../a-question.ts';
import { saved, temporaryFolder } from '../../backends.ts';
import { expectAsNaive } from '../expect-as-naive.ts';
import type { Numbered } from '../naive-search.ts';
import { quickConnection } from '../quick-connection.ts';
import { aWaitingStore, NEVER, searches } from './a-waiting-store.ts';

function openedAt(file: string, worthMerging: number): Promise<Store> {
	return createStore(quickConnection(file), { worthMerging });
}

async function expectAll(store: Store, questions: Iterable<Numbered>): Promise<void> {
	const all = [...questions];
	for (const asked of searches) await expectAsNaive(store, all, asked);
}

test('what one store merges, another that saves and searches meanwhile finds as it is', async () => {
	const waiting = await aWaitingStore();
	const file = join(temporaryFolder(), 'questeur.sqlite');
	writeFileSync(file, waiting.bytes);
	const mine = await openedAt(file, NEVER);
	const other = quickConnection(file);
	const questions = new Map(waiting.questions.map((question) => [question.ref, question]));
	await expectAll(mine, questions.values());
	let step = 0;
	const alone = async (work: () => void) => {
		step += 1;
		if (step % 9 === 0 && step < 60) {
			const change = aQuestion({ ref: String(step % 7), title: `le moulin ${step}`, text: { fr: 'canard' } });
			const [id = 0] = await saved(mine, change);
			questions.set(change.ref, { ...change, id });
		}
		if (step % 3 === 0) await expectAll(mine, questions.values());
		work();
	};
	await createMerge({ sqlite: other, alone, worthMerging: 1, slice: 0 }).atRest();
	expect(step).toBeGreaterThan(30);
	await expectAll(mine, questions.values());
	other.close();
	await mine.close();
});

test('two processes save, merge and search at the same time, and both find all of it', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const store = await openedAt(file, 7);
	const child = fork(new URL('saving-process.ts', import.meta.url), [file, '40'], { stdio: 'inherit' });
	const ended = once(child, 'exit');
	await once(child, 'message');
	for (let at = 0; at < 40; at += 1) {
		await saved(store, aQuestion({ ref: `mine ${at % 25}`, title: `les moulins ${at}` }));
		await store.search.find({ query: '"les moulins"', sort: 'newest', offset: 0, limit: 5, today: '2031-10-07' });
	}
	expect(await ended).toEqual([0, null]);
	const all = await Array.fromAsync(store.questions.all());
	expect(all).toHaveLength(50);
	await expectAll(store, all);
	expect(await store.problems()).toEqual([]);
	await store.close();
	const again = await openedAt(file, NEVER);
	await expectAll(again, all);
	await again.close();
});

test('a backup that is made while a merge lasts has all that was saved, and finds it', async () => {
	const waiting = await aWaitingStore();
	const file = join(temporaryFolder(), 'questeur.sqlite');
	writeFileSync(file, waiting.bytes);
	const sqlite = quickConnection(file);
	const store = await createStore(sqlite, { worthMerging: NEVER });
	const copy = join(temporaryFolder(), 'backup.sqlite');
	let step = 0;
	const alone = async (work: () => void) => {
		step += 1;
		if (step === 20) await store.backup(copy);
		work();
	};
	await createMerge({ sqlite, alone, worthMerging: 1, slice: 0 }).atRest();
	await store.close();
	copyFileSync(copy, file);
	const restored = await openedAt(file, NEVER);
	await expectAll(restored, waiting.questions);
	expect(await restored.problems()).toEqual([]);
	await restored.close();
	const merged = await openedAt(file, 1);
	await expectAll(merged, waiting.questions);
	await merged.close();
});
