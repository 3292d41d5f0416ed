import type { Language } from '../../../domain/question.ts';
import { termOf } from '../analysis/term-of.ts';
import type { Field, Query, Term } from '../query/query.ts';

/** A term of a query's clause, as a text of one language has it: whole words, then the beginning of one. */
export type Wish = {
	readonly clause: number;
	readonly field: Field | undefined;
	readonly terms: readonly string[];
	readonly prefix: string | undefined;
};

/** What a query wants of a text, by the term that it opens with: one look-up for each word of the text. */
export type Wanted = {
	readonly byTerm: ReadonlyMap<string, readonly Wish[]>;
	readonly begun: readonly Wish[];
};

export function wantedIn(language: Language, { clauses }: Query): Wanted {
	const byTerm = new Map<string, Wish[]>();
	const begun: Wish[] = [];
	for (const [clause, terms] of clauses.entries()) {
		for (const term of terms) {
			const wish = wishOf(term, { clause, language });
			const [opening] = wish.terms;
			if (opening === undefined) begun.push(wish);
			else byTerm.set(opening, [...(byTerm.get(opening) ?? []), wish]);
		}
	}
	return { byTerm, begun: begun.filter(({ prefix }) => prefix !== undefined) };
}

function wishOf(
	{ words, prefix, field }: Term,
	{ clause, language }: { readonly clause: number; readonly language: Language },
): Wish {
	const whole = prefix ? words.slice(0, -1) : words;
	return {
		clause,
		field,
		terms: whole.map(({ form }) => termOf(form, language)),
		prefix: prefix ? words.at(-1)?.form : undefined,
	};
}
