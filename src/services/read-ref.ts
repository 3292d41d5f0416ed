import type { Clock } from '../domain/plain-date.ts';
import { SourceError } from '../domain/source-error.ts';
import type { ReadingKind, Source } from '../sources/source.ts';
import type { Store } from '../store/contract/store.ts';
import type { Log } from './log.ts';
import { afterFailures, type createTakeReading, type Taken, type Visit } from './take-reading.ts';

type Dependencies = {
	readonly checks: Store['checks'];
	readonly take: ReturnType<typeof createTakeReading>;
	readonly clock: Clock;
	readonly log: Log;
};

export type Run = {
	readonly id: number;
	readonly source: Source;
	readonly silent: boolean;
	/** Beyond everything known, where a hole is not yet a hole. */
	readonly frontier: boolean;
};

export type RefRead = Taken & { readonly kind: ReadingKind | 'failed' };

/** Reads one ref, records what it gave, and notes when to look again. */
export function createReadRef({ checks, take, clock, log }: Dependencies) {
	return async function readRef(ref: string, run: Run): Promise<RefRead> {
		const before = await checks.get(run.source.id, ref);
		// At the frontier a hole counts from now: months of recess must not use up the days of its retries.
		const firstTriedAt = run.frontier ? clock() : (before?.firstTriedAt ?? clock());
		const failures = before?.failures ?? 0;
		const { id: runId, source, silent } = run;
		const taken = await look({ ref, source, runId, silent, firstTriedAt, failures });
		const { outcome, problem, nextAt } = taken;
		const failed = outcome === 'failed' || outcome === 'unreadable';
		if (problem !== undefined) log.warn({ source: source.id, ref, outcome }, problem);
		await checks.save(
			{
				source: source.id,
				ref,
				outcome,
				firstTriedAt,
				triedAt: clock(),
				nextAt,
				failures: failed ? failures + 1 : 0,
				problem,
			},
			taken.document,
		);
		return taken;
	};

	async function look(visit: Visit): Promise<RefRead> {
		try {
			const reading = await visit.source.read(visit.ref);
			return { ...(await take(reading, visit)), kind: reading.kind };
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			const nextAt = afterFailures(visit.failures, clock());
			return { outcome: 'failed', kind: 'failed', problem: error.message, nextAt };
		}
	}
}
