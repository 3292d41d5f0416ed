import { isSameAroundLosses } from './lost-characters.ts';

/**
 * Whether two texts differ in typography only: spaces, quotes, dashes, ligatures, and what a conversion lost as `?`
 * (`c?ur`) or a decoder as `U+FFFD`. Case and accents count, and so do the digits, their separators and `%`.
 */
export function isSameText(a: string, b: string): boolean {
	if (a === b) return true;
	const [one, other] = [bare(a), bare(b)];
	return one === other || isSameAroundLosses(one, other) || isSameAroundLosses(other, one);
}

/** Titles gained a capital over the years. */
export function isSameTitle(a: string, b: string): boolean {
	return isSameText(a.toLowerCase(), b.toLowerCase());
}

/** Of two texts that are the same, the one that lost fewer characters; the later one when they are level. */
export function betterText(before: string, after: string): string {
	return lost(after) > lost(before) ? before : after;
}

function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/œ|oe/giu, '')
		.replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}%.,\uFFFD]/gu, '');
}

function lost(text: string): number {
	return text.match(/\?(?=\p{L})|\uFFFD/gu)?.length ?? 0;
}
