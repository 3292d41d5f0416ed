import type { Postings } from './postings.ts';

/** A word of the index, as it is asked for. */
export type IndexWord = {
	readonly word: string;
	/** Undefined when no question has it but fresh ones. */
	readonly id: number | undefined;
	/** How many questions have it. */
	readonly documents: number;
};

/** Where a word stands in the questions that have it. */
export type Positions = {
	/** In order. No other postings belong to these bytes: while a merge lasts, those that are remembered may be older. */
	readonly places: Uint16Array;
	/** Of each place: a size, and so many bytes of varints. */
	readonly bytes: Uint8Array;
};

export type PartFacts = {
	/** Day numbers (facts.ts); 0 where there is no question. */
	readonly askedOn: Uint16Array;
	readonly deadline: Uint16Array;
	readonly status: Uint8Array;
};

/** Some of the questions, each at a place of its own; the engine searches one part after the other. */
export type Part = {
	/** Places are from 0 to that. */
	readonly size: number;
	readonly facts: PartFacts;
	/** 1 where there is a question, and it is there as it is now. */
	readonly live: Uint8Array;
	/** Whether all that has postings here is live. */
	isSettled(): boolean;
	idAt(place: number): number;
	/** Where the question is in this part. */
	placeOf(questionId: number): number | undefined;
	postings(word: IndexWord): Postings | undefined;
	positions(word: IndexWord): Positions | undefined;
};
