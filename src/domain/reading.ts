import type { WrittenQuestion } from './question.ts';

/** What reading one ref of a source gave. */
export type Reading =
	| { readonly kind: 'question'; readonly question: WrittenQuestion }
	/** The site says that the page did not change since it was last read. */
	| { readonly kind: 'unchanged' }
	/** Nothing there, yet: a hole. */
	| { readonly kind: 'absent' }
	/** A document of another kind: an oral question, an interpellation. */
	| { readonly kind: 'other' }
	/** There is a page and its layout is not understood; kept, reported, tried again. */
	| { readonly kind: 'unreadable'; readonly problem: string; readonly document: string };

export type ReadingKind = Reading['kind'];
