import type { QuestionEvent } from '../../domain/event.ts';
import type { Instant } from '../../domain/plain-date.ts';

export type NewEvent = QuestionEvent & {
	readonly questionId: number;
	readonly at: Instant;
	readonly runId: number | undefined;
	/** Recorded without alerting anybody: the first fill of a source, an import. */
	readonly silent: boolean;
};

export type StoredEvent = NewEvent & { readonly seq: number };

/** Append-only, numbered, never re-emitted. */
export type Events = {
	/** A second `overdue` of a question is left out. */
	append(events: readonly NewEvent[]): Promise<readonly StoredEvent[]>;
	/** 0 when there is none. */
	latestSeq(): Promise<number>;
	/** The last event recorded at or before an instant; 0 when there is none. */
	seqAt(instant: Instant): Promise<number>;
	/** Events that are not silent with `after < seq <= upTo`, in order. */
	between(after: number, upTo: number): Promise<readonly StoredEvent[]>;
	bySeqs(seqs: readonly number[]): Promise<readonly StoredEvent[]>;
	ofQuestion(questionId: number): Promise<readonly StoredEvent[]>;
	/** Of those that are not silent. */
	countOfRun(runId: number): Promise<number>;
};
