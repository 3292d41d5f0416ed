import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { saved, temporaryFolder } from '../backends.ts';
import { anyHistory, type Step } from './any-history.ts';
import { anyFilters, anyQuery } from './any-question.ts';
import { expectAsNaive } from './expect-as-naive.ts';
import { fillPart } from './fill-part.ts';
import type { Numbered } from './naive-search.ts';
import { quickConnection } from './quick-connection.ts';

type World = {
	readonly file: string;
	readonly sqlite: Database;
	readonly store: Store;
	readonly questions: Map<string, Numbered>;
};

async function live(world: World, step: Step): Promise<void> {
	switch (step.kind) {
		case 'save':
			return save(world, step.questions);
		case 'save again':
			return save(world, [...world.questions.values()].slice(0, 2));
		case 'take back': {
			const failing = world.store.transaction(async ({ questions, search }) => {
				for (const question of step.questions) await questions.save(question, 1);
				await search.find({ query: '', sort: 'newest', offset: 0, limit: 1, today: '2031-10-06' });
				throw new Error('taken back');
			});
			await expect(failing).rejects.toThrow('taken back');
			return;
		}
		case 'open again':
			await world.store.close();
			Object.assign(world, await opened(world.file, step.worthMerging));
			return;
		case 'fill the part':
			fillPart(world.sqlite);
	}
}

async function save(world: World, questions: readonly WrittenQuestion[]): Promise<void> {
	const ids = await saved(world.store, ...questions);
	for (const [at, question] of questions.entries())
		world.questions.set(question.ref, { ...question, id: ids[at] ?? 0 });
}

async function opened(file: string, worthMerging: number): Promise<Pick<World, 'sqlite' | 'store'>> {
	const sqlite = quickConnection(file);
	return { sqlite, store: await createStore(sqlite, { worthMerging }) };
}

const asked = fc.array(fc.record({ query: anyQuery, filters: anyFilters }), { minLength: 1, maxLength: 3 });

test('whatever was saved, merged, taken back and opened again, the store finds what is there', async () => {
	await fc.assert(
		fc.asyncProperty(anyHistory, asked, async (history, searches) => {
			const file = join(temporaryFolder(), 'questeur.sqlite');
			const world: World = { file, ...(await opened(file, 2)), questions: new Map() };
			try {
				for (const step of history) {
					await live(world, step);
					for (const one of searches) await expectAsNaive(world.store, world.questions.values(), one);
				}
				expect(await world.store.problems()).toEqual([]);
			} finally {
				await world.store.close();
			}
		}),
		{ numRuns: 60 },
	);
});
