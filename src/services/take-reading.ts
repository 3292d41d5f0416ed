import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { ReadingOutcome } from '../store/contract/outcome.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { StagedReading } from '../store/contract/staged-readings.ts';
import type { Store } from '../store/contract/store.ts';
import { afterFailures } from './after-failures.ts';
import type { createRecord } from './record.ts';

type Dependencies = {
	readonly questions: Store['questions'];
	readonly record: ReturnType<typeof createRecord>;
	readonly clock: Clock;
};

/** One reading being written down: by which run, of what is tried since when, after how many failures in a row. */
export type Visit = StagedReading & {
	readonly source: Source;
	readonly runId: number;
	readonly silent: boolean;
	readonly firstTriedAt: Instant;
	readonly failures: number;
};

export type Taken = {
	readonly outcome: Exclude<ReadingOutcome, 'failed'>;
	readonly problem: string | undefined;
	readonly nextAt: Instant | undefined;
	readonly document?: string;
};

/** Records what a reading gave, and says when to look again. */
export function createTakeReading({ questions, record, clock }: Dependencies) {
	return async function take(visit: Visit): Promise<Taken> {
		const { reading } = visit;
		if (reading.kind === 'question') {
			const { outcome, question, held } = await record(reading.question, visit);
			return { outcome, problem: held, nextAt: nextCheck(visit.source, question) };
		}
		if (reading.kind === 'unreadable') {
			const { problem, document } = reading;
			return { outcome: 'unreadable', problem, nextAt: afterFailures(visit.failures, clock()), document };
		}
		const known = await questions.byRef(visit.source.id, visit.ref);
		if (known === undefined) return { outcome: reading.kind, problem: undefined, nextAt: nextTry(visit) };
		if (reading.kind === 'unchanged') await questions.checked(known.id, clock());
		return { outcome: reading.kind, problem: undefined, nextAt: nextCheck(visit.source, known) };
	};

	function nextCheck(source: Source, { status, askedOn, changedAt }: StoredQuestion): Instant | undefined {
		return source.nextCheck({ status, askedOn, since: changedAt, now: clock() });
	}

	function nextTry({ reading, source, firstTriedAt }: Visit): Instant | undefined {
		return reading.kind === 'absent' ? source.nextTry({ firstTried: firstTriedAt, now: clock() }) : undefined;
	}
}
