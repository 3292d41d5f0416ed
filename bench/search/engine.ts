import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { Status, WrittenQuestion } from '../../src/domain/question.ts';

/** What goes with the words; every engine filters itself, none is filtered for. */
export type EngineFilters = {
	/** Name of a person as asker, as the question writes it. */
	readonly deputy?: string | undefined;
	/** Name of a person as the current addressee. */
	readonly minister?: string | undefined;
	readonly status?: Status | undefined;
	/** Asked on or after. */
	readonly from?: PlainDate | undefined;
	/** Asked on or before. */
	readonly to?: PlainDate | undefined;
};

export type EngineQuery = {
	/** As typed; peers ask for all of them. */
	readonly words: string;
	readonly filters: EngineFilters;
	/** Lets a peer that can find words with a letter wrong or left out do so. */
	readonly tolerant?: boolean | undefined;
};

export type EngineHit = {
	/** Of the question (WrittenQuestion.ref). */
	readonly ref: string;
	/** With what was found between square brackets. */
	readonly excerpt: string;
};

/** The ten best, and how many there are in all. */
export type EngineAnswer = { readonly total: number; readonly hits: readonly EngineHit[] };

/** What is measured, and compared: Questeur or a peer, set up as its users would. */
export type Engine = {
	/** Indexes all questions anew, keeps what can be kept in the engine's folder, and is open then. */
	build(questions: AsyncIterable<WrittenQuestion>): Promise<void>;
	/** Opens what was built and kept, in this process or in another one. */
	open(): Promise<void>;
	search(query: EngineQuery): Promise<EngineAnswer>;
	/** One more question, found by the next search; undefined where everything must be built again for it. */
	readonly add: ((question: WrittenQuestion) => Promise<void>) | undefined;
	/** On disk; 0 where the index is too big for its own way to keep it. */
	bytes(): Promise<number>;
	/** Resident memory of other processes that it lives in. */
	residentElsewhere?(): Promise<number>;
	close(): Promise<void>;
};

export type EnginePlace = {
	/** The engine's own, empty before it builds. */
	readonly folder: string;
	/** Where the peers' npm packages are installed (their node_modules is in it). */
	readonly packages: string;
};
