import type { Instant } from '../../domain/plain-date.ts';
import type { Reading } from '../../domain/reading.ts';

/** What was read and is not written down yet: that waits until the whole run can be judged. */
export type StagedReading = {
	readonly ref: string;
	readonly reading: Reading;
	readonly readAt: Instant;
	/** Beyond everything known, where a hole is not yet a hole. */
	readonly frontier: boolean;
};

export type StagedReadings = {
	add(runId: number, staged: StagedReading): Promise<void>;
	/** In the order in which they were read. */
	ofRun(runId: number): Promise<readonly StagedReading[]>;
	drop(runId: number): Promise<void>;
};
