import { setImmediate as breathe } from 'node:timers/promises';
import type { Clock } from '../domain/plain-date.ts';
import type { ReadingKind, Source } from '../sources/source.ts';
import type { ReadingOutcome } from '../store/contract/outcome.ts';
import type { RefreshTally } from '../store/contract/refreshes.ts';
import type { Store } from '../store/contract/store.ts';
import type { Log } from './log.ts';
import type { createOverdueWatch } from './overdue.ts';
import type { createReadRef, RefRead, Run } from './read-ref.ts';
import type { createSettle } from './settle.ts';

/** A site that fails three times in a row, each after its own retries, is left alone until the next run. */
const PATIENCE = 3;

type Dependencies = {
	readonly store: Pick<Store, 'refreshes' | 'checks' | 'notes'>;
	readonly readRef: ReturnType<typeof createReadRef>;
	readonly watchOverdue: ReturnType<typeof createOverdueWatch>;
	readonly settle: ReturnType<typeof createSettle>;
	readonly clock: Clock;
	readonly log: Log;
};

export type RefreshReport = {
	readonly source: string;
	readonly backfill: boolean;
	readonly tally: RefreshTally;
	readonly overdue: number;
	readonly problem: string | undefined;
};

/** One run over a source: what is due again, then what is new, under its budget of requests. Never twice at a time. */
export function createRefresh(dependencies: Dependencies) {
	const { store, watchOverdue, settle, clock, log } = dependencies;
	const running = new Map<string, Promise<RefreshReport>>();

	return function refresh(source: Source): Promise<RefreshReport> {
		const current = running.get(source.id);
		if (current !== undefined) return current;
		const run = runOver(source).finally(() => running.delete(source.id));
		running.set(source.id, run);
		return run;
	};

	async function runOver(source: Source): Promise<RefreshReport> {
		const filled = `filled:${source.id}`;
		const backfill = (await store.notes.get(filled)) === undefined;
		const id = await store.refreshes.start({ source: source.id, startedAt: clock(), backfill });
		const overdue = backfill ? 0 : await watchOverdue({ source: source.id, id });
		const visit = createVisit(dependencies, { id, source, silent: backfill });
		const complete = await visit.all();
		const { tally, problem } = visit.result();
		if (backfill && complete) await store.notes.set(filled, String(clock()));
		await store.refreshes.end(id, { at: clock(), tally, problem });
		const pace = await settle({ id, source: source.id });
		log.info({ source: source.id, backfill, overdue, pace, problem, ...tally }, 'refreshed');
		return { source: source.id, backfill, tally, overdue, problem };
	}
}

function createVisit({ store, readRef, clock }: Dependencies, run: Omit<Run, 'frontier'>) {
	const { source } = run;
	const seen = new Map<string, ReadingKind | 'failed'>();
	const tally: Record<ReadingOutcome, number> = emptyTally();
	let failures = 0;
	let problem: string | undefined;

	return {
		/** Whether discovery came to its own end. */
		async all(): Promise<boolean> {
			await again(Math.floor(source.requestsPerRun / 2));
			const complete = await discover();
			await again(source.requestsPerRun);
			return complete;
		},
		result: () => ({ tally: { ...tally, requests: seen.size }, problem: failures >= PATIENCE ? problem : undefined }),
	};

	function spent(budget = source.requestsPerRun): boolean {
		return seen.size >= budget || failures >= PATIENCE;
	}

	async function again(budget: number): Promise<void> {
		const due = await store.checks.due(source.id, clock(), budget);
		for (const { ref } of due) {
			if (spent(budget)) return;
			if (!seen.has(ref)) await read(ref, false);
		}
	}

	async function discover(): Promise<boolean> {
		const refs = source.discover({ highestRef: await store.checks.highestRef(source.id) });
		let next = await refs.next();
		while (!next.done) {
			if (spent()) return false;
			const kind = seen.get(next.value) ?? (await read(next.value, true)).kind;
			if (kind === 'failed') return false;
			next = await refs.next(kind);
		}
		return true;
	}

	async function read(ref: string, frontier: boolean): Promise<RefRead> {
		const result = await readRef(ref, { ...run, frontier });
		seen.set(ref, result.kind);
		tally[result.outcome] += 1;
		failures = result.outcome === 'failed' ? failures + 1 : 0;
		problem = result.problem;
		// Interactions come between two records, whatever the size of the run.
		await breathe();
		return result;
	}
}

function emptyTally(): Record<ReadingOutcome, number> {
	return { new: 0, changed: 0, unchanged: 0, absent: 0, other: 0, unreadable: 0, failed: 0 };
}
