import { stemmer } from '@orama/stemmers/french';

/** Enough for every word of a legislature; a stem costs 50 times a look-up. */
const KEPT = 50_000;
const kept = new Map<string, string>();

/** What a folded word and its other forms have in common: `subventionnees` and `subventions` give `subvent…`. */
export function stem(word: string): string {
	const known = kept.get(word);
	if (known !== undefined) return known;
	if (kept.size >= KEPT) kept.clear();
	const found = /^[a-z]{4,}$/.test(word) ? stemmer(regular(word)) : word;
	kept.set(word, found);
	return found;
}

/** Forms that the French stemmer misses: it knows accented feminines, and no plural of -i, -o or -u. */
function regular(word: string): string {
	if (word === 'travaux') return 'travail';
	return word
		.replace(/(li|enj|j|f|vo)eux$/, '$1eu')
		.replace(/iere?s?$/, 'ier')
		.replace(/([aiou])s$/, '$1')
		.replace(/e(?:es|e|s)$/, 'e');
}
