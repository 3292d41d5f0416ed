import type { Clock } from '../domain/plain-date.ts';
import type { ReadingKind, Source } from '../sources/source.ts';
import type { ReadingOutcome } from '../store/contract/outcome.ts';
import type { RefreshTally } from '../store/contract/refreshes.ts';
import type { Store } from '../store/contract/store.ts';
import { breathe } from './breathe.ts';
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
		const visit = createVisit(dependencies, { id, source, silent: backfill });
		try {
			const complete = await visit.all();
			const { problem } = visit.result();
			// After reading: what was answered meanwhile is not late, and a site that fails does not tell.
			const overdue = backfill || problem !== undefined ? 0 : await watchOverdue({ source: source.id, id });
			if (backfill && complete) await store.notes.set(filled, String(clock()));
			const report = { source: source.id, backfill, overdue, ...visit.result() };
			const pace = await end({ id, source: source.id }, visit.result());
			log.info({ ...report, pace }, 'refreshed');
			return report;
		} catch (error) {
			// What was written down before is told all the same.
			await end({ id, source: source.id }, { ...visit.result(), problem: 'cut off' });
			throw error;
		}
	}

	/** A run that is cut off before its end still owes its alerts (recover.ts): they are let go first. */
	async function end(
		run: { readonly id: number; readonly source: string },
		{ tally, problem }: Pick<RefreshReport, 'tally' | 'problem'>,
	): Promise<'quiet' | 'flood'> {
		const pace = await settle(run);
		await store.refreshes.end(run.id, { at: clock(), tally, problem });
		return pace;
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
			// A page that fails alone is tried again later; the questions behind it are not held up.
			next = await refs.next(kind === 'failed' ? 'absent' : kind);
		}
		return failures === 0;
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
