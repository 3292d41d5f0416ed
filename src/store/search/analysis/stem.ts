import { stemmer } from '@orama/stemmers/french';

/** What a folded word and its other forms have in common: `subventionnees` and `subventionner` give `subvention`. */
export function stem(word: string): string {
	return /^[a-z]{4,}$/.test(word) ? stemmer(regular(word)) : word;
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
