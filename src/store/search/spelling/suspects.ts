import type { Query, QueryWord, Term } from '../query/query.ts';

/** A word that may be misspelt: neither quoted nor the beginning of one. */
export type Suspect = {
	readonly word: QueryWord;
	readonly term: Term;
	/** The place of its clause. */
	readonly clause: number;
	/** Whether it is all of its clause, and no alternative among others. */
	readonly alone: boolean;
};

export function suspectsIn({ clauses }: Query): readonly Suspect[] {
	return clauses.flatMap((terms, clause) =>
		terms.flatMap((term) => {
			const [word, ...others] = term.words;
			if (word === undefined || others.length > 0 || term.quoted || term.prefix) return [];
			return { word, term, clause, alone: terms.length === 1 };
		}),
	);
}
