/** What parts words comes first, then what is part of one, then what begins one. */
const SEPARATOR = 1;
/** May stand inside a word, or part two: apostrophes, hyphens, points, and the question mark of a lost œ. */
export const JOINER = 2;
/** Accents on their own, soft hyphens, zero-width characters: part of a word, never its beginning. */
export const ATTACHED = 3;
const LETTER = 4;
export const DIGIT = 5;

/** Of each UTF-16 code unit, found out when it is first met; 0 is not known yet. */
const classes = new Uint8Array(0x1_00_00);

/** Half a pair has the class of its character. */
export function classAt(text: string, at: number): number {
	return at < text.length ? classes[text.charCodeAt(at)] || find(text, at) : SEPARATOR;
}

export function beginsWord(text: string, at: number): boolean {
	return classAt(text, at) >= LETTER;
}

function find(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code >= 0xd8_00 && code <= 0xdb_ff) return classOf(text.codePointAt(at) ?? code);
	if (code >= 0xdc_00 && code <= 0xdf_ff) {
		const pair = text.codePointAt(at - 1) ?? code;
		return pair > 0xff_ff ? classOf(pair) : SEPARATOR;
	}
	const found = classOf(code);
	classes[code] = found;
	return found;
}

function classOf(codePoint: number): number {
	const character = String.fromCodePoint(codePoint);
	// º and ª are letters to Unicode; here they are `nº 229`, typed for `n° 229`.
	if (/[ºª]/.test(character)) return SEPARATOR;
	if (/['’ʼ‘´`′.?\u2010\u2011-]/.test(character)) return JOINER;
	if (/\p{Nd}/u.test(character)) return DIGIT;
	if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
	return /[\p{M}\p{Cf}]/u.test(character) ? ATTACHED : SEPARATOR;
}
