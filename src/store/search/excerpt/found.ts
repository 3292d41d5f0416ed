import type { Token } from '../analysis/analyse.ts';
import type { Field } from '../query/query.ts';
import type { Wanted, Wish } from './wanted.ts';

/** Where a clause of the query is met: tokens from `first` to `last`, both included; characters `start` to `end`. */
export type Found = {
	readonly clause: number;
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
};

/** All that is wanted of a text, in the order in which it opens. */
export function foundIn(tokens: readonly Token[], { byTerm, begun }: Wanted, part: Field): readonly Found[] {
	const found: Found[] = [];
	let first = 0;
	for (const token of tokens) {
		const opened = byTerm.get(token.term);
		if (opened !== undefined) for (const wish of opened) note(wish, token);
		for (const wish of begun) note(wish, token);
		first += 1;
	}
	return found;

	function note({ clause, field, terms, prefix }: Wish, { start }: Token): void {
		if (field !== undefined && field !== part) return;
		const last = first + terms.length - (prefix === undefined ? 1 : 0);
		const end = tokens[last]?.end;
		if (end === undefined || !terms.every((term, at) => tokens[first + at]?.term === term)) return;
		if (prefix !== undefined && !tokens[last]?.form.startsWith(prefix)) return;
		found.push({ clause, first, last, start, end });
	}
}
