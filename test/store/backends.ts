import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, onTestFinished } from 'vitest';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open-store.ts';

const backends = [
	{ backend: 'in memory', file: () => ':memory:' },
	{ backend: 'in a file', file: () => join(temporaryFolder(), 'questeur.sqlite') },
];

/** Runs the same tests over each way to keep a store. */
export function describeStore(title: string, tests: (open: () => Promise<Store>) => void): void {
	describe.each(backends)(`${title}, $backend`, ({ file }) => {
		const stores: Store[] = [];
		afterEach(async () => {
			for (const store of stores.splice(0)) await store.close();
		});
		tests(async () => {
			const store = await openStore({ file: file() });
			stores.push(store);
			return store;
		});
	});
}

export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'questeur-store-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Saves questions as a refresh does; returns their ids. */
export function saved(store: Store, ...questions: readonly WrittenQuestion[]): Promise<readonly number[]> {
	return store.transaction(async (records) => {
		const ids: number[] = [];
		for (const question of questions) ids.push((await records.questions.save(question, 1_000)).id);
		return ids;
	});
}
