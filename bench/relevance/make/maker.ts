import type { Collection } from '../collection/collection.ts';
import type { Draw } from '../draw.ts';
import type { Grade, PlainFilters } from '../judged-query.ts';

/** A query about a document, before it has a name. */
export type Made = {
	readonly typed: string;
	/** As typed unless told. */
	readonly plain?: string;
	readonly filters?: PlainFilters;
	/** By the place of the document. */
	readonly grades: ReadonlyMap<number, Grade>;
};

export type Making = { readonly collection: Collection; readonly draw: Draw; readonly at: number };

/** Makes a query that finds the document at a place; undefined where it lends itself to none. */
export type Maker = (making: Making) => Made | undefined;
