import { analyse } from './analysis/analyse.ts';

/** What was typed of a title, in folded words. */
export type TypedTitle = { readonly whole: readonly string[]; readonly unfinished: string };

/** Undefined when there is no word in it. */
export function typedTitle(text: string): TypedTitle | undefined {
	const forms = formsOf(text);
	const unfinished = forms.at(-1);
	return unfinished === undefined ? undefined : { whole: forms.slice(0, -1), unfinished };
}

/**
 * The lower, the better: 0 for a title that begins as typed, 1 where that is in the middle of it, 2 with its words here
 * and there, 3 with other forms of them or not all of them.
 */
export function titleRank(title: string, { whole, unfinished }: TypedTitle): 0 | 1 | 2 | 3 {
	const forms = formsOf(title);
	const at = ` ${forms.join(' ')}`.indexOf(` ${[...whole, unfinished].join(' ')}`);
	if (at >= 0) return at === 0 ? 0 : 1;
	const hasAll = whole.every((form) => forms.includes(form)) && forms.some((form) => form.startsWith(unfinished));
	return hasAll ? 2 : 3;
}

function formsOf(text: string): readonly string[] {
	return analyse(text, 'fr').map(({ form }) => form);
}
