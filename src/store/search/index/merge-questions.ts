import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { explainFailure } from '../../explain-failure.ts';
import type { Batch, Waiting } from './batch.ts';
import { changesByRow } from './changes.ts';
import { createFactsRows } from './facts-rows.ts';
import { createFormCounts } from './form-counts.ts';
import { partOf } from './layout.ts';
import { createPartRows } from './part-rows.ts';

/** Milliseconds of a transaction, between which others come. */
const SLICE = 8;

type Dependencies = {
	readonly sqlite: Database;
	readonly batch: Batch;
	readonly alone: (work: () => void) => Promise<void>;
	/** Milliseconds of a transaction, instead of what is usual; with 0 each step is one of its own. */
	readonly slice?: number | undefined;
};

/**
 * Moves the words of some questions into the parts, in many small transactions. While that lasts, and should it never
 * end, those questions are found as before: of what waits, nothing in the parts counts (disk-parts.ts).
 */
export function createMergeQuestions({ sqlite, batch, alone, slice = SLICE }: Dependencies) {
	const rows = createPartRows(sqlite);
	const facts = createFactsRows(sqlite);
	const forms = createFormCounts(sqlite);

	return async function mergeQuestions(taken: readonly Waiting[]): Promise<void> {
		const ids = new Map<string, number>();
		const current = new Set(taken);
		let version = 0;
		await inSlices(taken, (question) => batch.announce(question, ids));
		await inSlices(await changesByRow(current, ids), ([row, changes]) => {
			rows.apply(
				row,
				current.size === taken.length ? changes : changes.filter(({ question }) => current.has(question)),
			);
		});
		await inSlices(await forms.of(current), forms.add);
		const parts = Map.groupBy(current, ({ id }) => partOf(id));
		await inSlices([...parts], ([part, questions]) => facts.write(part, questions));
		// Who has not read these questions yet has to read all anew, as from here on some are in the parts only.
		await alone(() => transaction(batch.tellReaders));
		await inSlices(taken, (question) => {
			if (current.has(question)) batch.settle(question, ids);
		});
		await alone(() => transaction(batch.tellReaders));

		/** A question that is saved again meanwhile is left for the next merge. */
		function dropOutdated(): void {
			const last = batch.lastVersion();
			if (last === version) return;
			version = last;
			for (const question of current) if (!batch.isCurrent(question)) current.delete(question);
		}

		/** Each in a transaction with its neighbours. */
		async function inSlices<Item>(items: readonly Item[], act: (item: Item) => void): Promise<void> {
			for (let at = 0; at < items.length; ) {
				await alone(() =>
					transaction(() => {
						dropOutdated();
						const until = performance.now() + slice;
						do {
							const item = items[at];
							if (item !== undefined) act(item);
							at += 1;
						} while (at < items.length && performance.now() < until);
					}),
				);
				await breathe();
			}
		}
	};

	function transaction(work: () => void): void {
		try {
			sqlite.transaction(work).immediate();
		} catch (error) {
			throw explainFailure(error, sqlite.name);
		}
	}
}
