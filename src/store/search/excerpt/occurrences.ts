import type { Token } from '../analysis/analyse.ts';
import { termOf } from '../analysis/term-of.ts';
import type { Term } from '../query/query.ts';

/** Tokens from `first` to `last`, both included. */
export type Occurrence = { readonly first: number; readonly last: number };

/** Where a term is found in an analysed text, as the index finds it. */
export function occurrences({ words, prefix }: Term, tokens: readonly Token[]): readonly Occurrence[] {
	const [opening, ...others] = words.map(({ form }) => ({ form, term: termOf(form, 'fr') }));
	if (opening === undefined) return [];
	const found: Occurrence[] = [];
	for (const [first, token] of tokens.entries()) {
		const opens = prefix ? token.form.startsWith(opening.form) : token.term === opening.term;
		if (opens && others.every((word, at) => tokens[first + at + 1]?.term === word.term)) {
			found.push({ first, last: first + others.length });
		}
	}
	return found;
}
