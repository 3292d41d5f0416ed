import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { createBatch, type Waiting } from './batch.ts';
import { changesByRow } from './changes.ts';
import { createFactsRows } from './facts-rows.ts';
import { createFormCounts } from './form-counts.ts';
import { createPartRows } from './part-rows.ts';

/** Questions that wait when a merge begins: enough to be worth it, few enough to be read at once when the store opens. */
const WORTH_MERGING = 700;
const MOST_AT_ONCE = 2500;
/** While question follows question, as in an import, fewer and larger merges cost less. */
const WORTH_MERGING_IN_A_RUSH = 2500;
/** Milliseconds between two transactions, below which there is a rush. */
const RUSH = 500;
/** Milliseconds of a transaction, between which others come. */
const SLICE = 15;

type Dependencies = {
	readonly sqlite: Database;
	/** Runs when no other transaction is open. */
	readonly alone: (work: () => void) => Promise<void>;
	/** Instead of what is usual. */
	readonly worthMerging?: number | undefined;
};

export type Merge = ReturnType<typeof createMerge>;

/**
 * Moves the words of questions saved lately into the parts, in many small transactions. While it lasts, and should it
 * never end, those questions are found as before: of what waits, nothing in the parts counts (masks.ts).
 */
export function createMerge({ sqlite, alone, worthMerging }: Dependencies) {
	const batch = createBatch(sqlite);
	const rows = createPartRows(sqlite);
	const facts = createFactsRows(sqlite);
	const forms = createFormCounts(sqlite);
	let running: Promise<void> | undefined;

	let asked = Number.NEGATIVE_INFINITY;

	return {
		/** After a transaction, when enough waits. Who calls while a merge lasts waits for its end. */
		async ifWorthIt(): Promise<void> {
			const now = performance.now();
			const rush = now - asked < RUSH;
			await mergeFrom(worthMerging ?? (rush ? WORTH_MERGING_IN_A_RUSH : WORTH_MERGING));
			asked = performance.now();
		},

		/** At the end, or at the start: what waits then is read by the next search. */
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
		for (let taken = batch.take(MOST_AT_ONCE); taken.length >= worth; taken = batch.take(MOST_AT_ONCE)) {
			await mergeSome(taken);
		}
	}

	async function mergeSome(taken: readonly Waiting[]): Promise<void> {
		const ids = new Map<string, number>();
		const current = new Set(taken);
		let version = 0;
		await inSlices(taken, (question) => batch.announce(question, ids));
		await inSlices(changesByRow(current, ids), ([row, changes]) => {
			rows.apply(
				row,
				current.size === taken.length ? changes : changes.filter(({ question }) => current.has(question)),
			);
		});
		await inSlices(forms.of(current), forms.add);
		await alone(() => transaction(finish));

		function dropOutdated(): void {
			const last = batch.lastVersion();
			if (last === version) return;
			version = last;
			for (const question of current) if (!batch.isCurrent(question)) current.delete(question);
		}

		function finish(): void {
			dropOutdated();
			const settled = [...current];
			for (const question of settled) batch.settle(question, ids);
			facts.write(settled);
			batch.tellReaders();
		}

		/** Each in a transaction with its neighbours; a question that is saved again meanwhile is left for later. */
		async function inSlices<Item>(items: readonly Item[], act: (item: Item) => void): Promise<void> {
			for (let at = 0; at < items.length; ) {
				await alone(() =>
					transaction(() => {
						dropOutdated();
						const until = performance.now() + SLICE;
						for (; at < items.length && performance.now() < until; at += 1) {
							const item = items[at];
							if (item !== undefined) act(item);
						}
					}),
				);
				await breathe();
			}
		}
	}

	function transaction(work: () => void): void {
		sqlite.transaction(work).immediate();
	}
}
