import type { RestrictionField } from './fields.ts';
import type { Field, QueryWord, Restriction } from './query.ts';

/** Words that nothing separates: one, a phrase, `smart-work`. */
export type WordsPiece = {
	readonly kind: 'words';
	readonly words: readonly QueryWord[];
	readonly quoted: boolean;
	/** The last word is the beginning of words. */
	readonly prefix: boolean;
	readonly field: Field | undefined;
	readonly excluded: boolean;
};

export type RestrictionPiece = {
	readonly kind: 'restriction';
	readonly field: RestrictionField;
	readonly restriction: Restriction;
};

/** What a query is made of, in the order typed. */
export type Piece = WordsPiece | RestrictionPiece | { readonly kind: 'or' };
