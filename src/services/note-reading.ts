import type { Clock } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { ReadingOutcome } from '../store/contract/outcome.ts';
import type { StagedReading } from '../store/contract/staged-readings.ts';
import type { Store } from '../store/contract/store.ts';
import type { Log } from './log.ts';
import type { createTakeReading } from './take-reading.ts';

type Dependencies = {
	readonly checks: Store['checks'];
	readonly take: ReturnType<typeof createTakeReading>;
	readonly clock: Clock;
	readonly log: Log;
};

export type Run = { readonly id: number; readonly source: Source; readonly silent: boolean };

/** Writes down one reading that is believed, and when to look at that ref again. */
export function createNoteReading({ checks, take, clock, log }: Dependencies) {
	return async function noteReading(staged: StagedReading, run: Run): Promise<ReadingOutcome> {
		const { ref, frontier } = staged;
		const { id: runId, source, silent } = run;
		const before = await checks.get(source.id, ref);
		// At the frontier a hole counts from now: months of recess must not use up the days of its retries.
		const firstTriedAt = frontier ? clock() : (before?.firstTriedAt ?? clock());
		const failures = before?.failures ?? 0;
		const { outcome, problem, nextAt, document } = await take({
			...staged,
			...{ source, runId, silent, firstTriedAt, failures },
		});
		// Once, and not at every reading that finds it still so.
		if (problem !== undefined && problem !== before?.problem) log.warn({ source: source.id, ref, outcome }, problem);
		await checks.save(
			{
				source: source.id,
				ref,
				outcome,
				firstTriedAt,
				triedAt: clock(),
				nextAt,
				failures: outcome === 'unreadable' ? failures + 1 : 0,
				problem,
			},
			document,
		);
		return outcome;
	};
}
