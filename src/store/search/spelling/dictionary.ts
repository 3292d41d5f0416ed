import type { Vocabulary } from './vocabulary.ts';

/** What a corpus says. */
export type Dictionary = {
	readonly vocabulary: Vocabulary;
	/** Whether any text has a word of the same stem. */
	readonly has: (form: string) => boolean;
	/** How a form is written most often, with its accents, where known. */
	readonly written?: (form: string) => string | undefined;
};
