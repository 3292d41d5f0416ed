/** A word of a text: as it stands there, and without case, accents and ligatures. */
export type Word = { readonly form: string; readonly typed: string; readonly start: number };

/** Dotted acronyms and numbers in thousands are one word; apostrophes and hyphens part words. */
const WORD =
	/(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?!\p{L})|\d{1,3}(?:[. \u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

const folded = new Map<string, string>();

/**
 * The words of a text by a rule of our own, ruder than any engine's: whoever makes the queries must not think as
 * Questeur does. What is left of a word that lost a letter as `?` (`c?ur`) is no word.
 */
export function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(WORD)]
		.map(({ 0: typed, index }) => ({ form: formOf(typed), typed, start: index }))
		.filter(({ typed, start }) => !(text[start - 1] === '?' && /^\p{Ll}/u.test(typed)));
}

export function formOf(typed: string): string {
	const known = folded.get(typed);
	if (known !== undefined) return known;
	const form = typed
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '');
	folded.set(typed, form);
	return form;
}

/** A word without its plural and its last `e`: two words with the same are surely forms of one. */
export function baseOf(form: string): string {
	return /^\p{L}+$/u.test(form) ? form.replace(/(?<=\p{L}{3})[sx]$/u, '').replace(/(?<=\p{L}{3})e+$/u, '') : form;
}

/**
 * What forms of a word have in common, taken widely: six letters at most.
 * A question may be found by a form of each word, so that a query names one item only when no other has these.
 */
export function rootOf(form: string): string {
	return /^\p{L}+$/u.test(form) ? baseOf(form).slice(0, 6) : form;
}
