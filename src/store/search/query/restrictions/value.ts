import type { PlainDate } from '../../../../domain/plain-date.ts';

/** What follows a field's colon: one text in quotes, or words of which the first are meant. */
export type Value = {
	readonly words: readonly string[];
	readonly quoted: boolean;
	readonly excluded: boolean;
	readonly today: PlainDate;
};
