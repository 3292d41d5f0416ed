import { stemmer } from '@orama/stemmers/dutch';

/** What the stemmer joins with `over` and `open`, and irregular plurals of its own. */
const exceptions: ReadonlyMap<string, string> = new Map([
	['overheid', 'overheid'],
	['overheden', 'overheid'],
	['openbaar', 'openbar'],
	['openbare', 'openbar'],
	['openbaarheid', 'openbar'],
	['kinderen', 'kind'],
	['steden', 'stad'],
	['leden', 'lid'],
	['mens', 'mens'],
	['mensen', 'mens'],
]);

/** The stem of a folded word. */
export function stemDutch(word: string): string {
	// `subsidies`: the stemmer knows no plural in -s after a vowel.
	return exceptions.get(word) ?? singular(stemmer(word.replace(/ies$/, 'ie')));
}

/** `bedrijv(en)` is `bedrijf`, `prijz(en)` is `prijs`, `bus(sen)` is `bus`; `arts(en)` is `art`, as `arts` is. */
function singular(stem: string): string {
	const word = stem.replace(/v$/, 'f').replace(/z$/, 's').replace(/ss$/, 's');
	return word.endsWith('s') ? stemmer(word) : word;
}
