const PARTICLES = new Set(
	'de du des la le les d l van von der den ter ten het t di da do dos del della el al y e zu zur'.split(' '),
);
const HONORIFIC =
	/^(?:(?:MM?|Mr|Mmes?|Mlles?)\.?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames)\s+(?=\S)|^M\.(?=\p{L})/iu;
const OFFICE =
	/^(?:l[ae]\s+)?(?:vice-)?(?:ministre(?:[- ]pr[ée]sidente?)?|pr[ée]sidente?|d[ée]put[ée]e?|secr[ée]taire d['’][ée]tat)\s+(?=\S)/iu;
const INITIALS = /^\p{Lu}(?:\.?-\p{Lu}|\.\p{Lu})*\.?$/u;
/** What stays as it is before a surname in capitals: d'OULTREMONT, McDONALD. */
const PREFIX = /^(?:[dl]['’]|Mc|Mac|O['’])(?=\p{Lu}{2})/u;

export function isParticle(word: string): boolean {
	return PARTICLES.has(word.toLowerCase().replace(/['’]/gu, ''));
}

/** `M-D`, `M.-D.`, `B.` */
export function isInitials(word: string): boolean {
	return INITIALS.test(word);
}

/** As French prints them: `M.-D.` */
export function initials(word: string): string {
	return [...word.matchAll(/\p{Lu}/gu)].map(([letter]) => `${letter}.`).join('-');
}

/** Written in capitals, as surnames are in lists: COSTER-BAUCHAU, DI, D'HONDT, d'OULTREMONT. */
export function isCapitals(word: string): boolean {
	const rest = word.replace(PREFIX, '');
	return /\p{Lu}{2}/u.test(rest) && !isInitials(word) && rest === rest.toUpperCase();
}

/** MÖRES gives Möres, WARZEE-CAVERENNE gives Warzee-Caverenne. */
export function withoutCapitals(word: string): string {
	const prefix = PREFIX.exec(word)?.[0] ?? '';
	return (
		prefix +
		word.slice(prefix.length).replace(/(\p{L})([\p{L}\p{M}]*)/gu, (_, first, rest) => first + rest.toLowerCase())
	);
}

/** Without `M.`, `Madame la Députée`, `le Ministre`; a word of honour alone stays. */
export function withoutHonours(name: string): string {
	let rest = name;
	for (let before = ''; before !== rest; ) {
		before = rest;
		rest = rest.replace(HONORIFIC, '').replace(OFFICE, '');
	}
	return rest;
}
