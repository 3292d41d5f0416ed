import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { Status, WrittenQuestion } from '../../domain/question.ts';

export type StoredQuestion = WrittenQuestion & {
	readonly id: number;
	/** When we first saw it; the parliament's own dates are in the question. */
	readonly firstSeenAt: Instant;
	/** When its content last changed for us. */
	readonly changedAt: Instant;
	/** When we last read its source and found it so. */
	readonly checkedAt: Instant;
};

export type SourceCounts = {
	readonly source: string;
	readonly total: number;
	readonly byStatus: Readonly<Partial<Record<Status, number>>>;
	readonly latestAskedOn: PlainDate | undefined;
};

export type Questions = {
	byId(id: number): Promise<StoredQuestion | undefined>;
	byIds(ids: readonly number[]): Promise<readonly StoredQuestion[]>;
	byRef(source: string, ref: string): Promise<StoredQuestion | undefined>;
	/** What a person may type or paste: a ref, a number as printed or without its tail, an official URL. Newest first. */
	named(text: string): Promise<readonly StoredQuestion[]>;
	/** Inserts or replaces the question with its people, roles, answers and search index: call it in a transaction. */
	save(question: WrittenQuestion, at: Instant): Promise<StoredQuestion>;
	/** Notes that the source was read and nothing changed. */
	checked(id: number, at: Instant): Promise<void>;
	/** Open questions whose deadline is before `today` and that have no `overdue` event yet. */
	pendingPast(today: PlainDate): Promise<readonly StoredQuestion[]>;
	/** How many questions of a source were asked on the day on which most were. */
	busiestDay(source: string): Promise<number>;
	counts(): Promise<readonly SourceCounts[]>;
	/** All of them in order of id, read in slices. */
	all(): AsyncIterable<StoredQuestion>;
};
