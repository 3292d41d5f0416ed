import type { Database } from 'better-sqlite3';
import { createBatch } from './batch.ts';
import { createMergeQuestions } from './merge-questions.ts';

/** Questions that wait when a merge begins: enough to be worth it, few enough to be read at once when the store opens. */
const WORTH_MERGING = 700;
const MOST_AT_ONCE = 800;
/** While question follows question, as in an import, fewer and larger merges cost less. */
const WORTH_MERGING_IN_A_RUSH = 800;
/** Milliseconds between two transactions, below which there is a rush. */
const RUSH = 500;

type Dependencies = {
	readonly sqlite: Database;
	/** Runs when no other transaction is open. */
	readonly alone: (work: () => void) => Promise<void>;
	/** Instead of what is usual. */
	readonly worthMerging?: number | undefined;
	readonly slice?: number | undefined;
};

export type Merge = ReturnType<typeof createMerge>;

/** Moves the words of questions saved lately into the parts, when there are enough of them. */
export function createMerge({ sqlite, alone, worthMerging, slice }: Dependencies) {
	const batch = createBatch(sqlite);
	const mergeQuestions = createMergeQuestions({ sqlite, batch, alone, slice });
	let running: Promise<void> | undefined;
	let asked = Number.NEGATIVE_INFINITY;

	return {
		/** After a transaction, when enough waits. Who calls while a merge lasts waits for its end. */
		async ifWorthIt(): Promise<void> {
			const rush = performance.now() - asked < RUSH;
			await mergeFrom(worthMerging ?? (rush ? WORTH_MERGING_IN_A_RUSH : WORTH_MERGING));
			asked = performance.now();
		},

		/** At the start and at the end: what waits then is read by the next search. */
		atRest: () => mergeFrom(worthMerging ?? WORTH_MERGING),
	};

	async function mergeFrom(worth: number): Promise<void> {
		if (running === undefined && batch.count() < worth) return;
		running ??= mergeAll(worth).finally(() => {
			running = undefined;
		});
		await running;
	}

	async function mergeAll(worth: number): Promise<void> {
		for (;;) {
			const taken = await batch.take(MOST_AT_ONCE);
			if (taken.length < Math.max(1, worth)) return;
			await mergeQuestions(taken);
		}
	}
}
