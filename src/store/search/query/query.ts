import type { PlainDate } from '../../../domain/plain-date.ts';
import type { StatusWish } from '../../contract/search.ts';

/** As the analyser folds it, and as it was typed. Its stem is of the language of the text that it is sought in. */
export type QueryWord = { readonly form: string; readonly typed: string };

/** Where a term must be; everywhere unless told. */
export type Field = 'title' | 'question' | 'answer';

/** One word, a phrase of several, or the beginning of words. */
export type Term = {
	readonly words: readonly QueryWord[];
	readonly prefix: boolean;
	/** Within quotes: never corrected, never left out. */
	readonly quoted: boolean;
	readonly field: Field | undefined;
};

/** What a question must be, or must not be, beside its words. */
export type Restriction = { readonly excluded: boolean } & (
	| { readonly kind: 'asker' | 'addressee'; readonly names: readonly string[] }
	| { readonly kind: 'status'; readonly statuses: readonly StatusWish[] }
	| { readonly kind: 'session'; readonly sessions: readonly string[] }
	| { readonly kind: 'asked'; readonly from: PlainDate | undefined; readonly to: PlainDate | undefined }
);

/** Each clause must be met by one of its terms; no excluded term may occur; every restriction holds. */
export type Query = {
	readonly clauses: readonly (readonly Term[])[];
	readonly excluded: readonly Term[];
	readonly restrictions: readonly Restriction[];
	/** Whether it was read otherwise than typed in a way worth telling. */
	readonly slip: boolean;
};
