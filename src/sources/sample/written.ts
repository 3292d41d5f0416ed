import type { DeputyKey, MinisterKey } from './people.ts';

/** What becomes of a question, where it is not simply answered in its time. */
export type Turn = 'attached' | 'corrected' | 'referred' | 'closed' | 'withdrawn' | 'reassigned';

/** An invented question with the answer that it will get, unless it ends otherwise. `{an}` is the year it is asked in, `{an-1}` the one before. */
export type Written = {
	readonly asker: DeputyKey;
	/** The last is current. */
	readonly to: readonly MinisterKey[];
	readonly title: string;
	readonly topics: readonly string[];
	readonly text: string;
	readonly answer: string;
	readonly turn?: Turn;
};
