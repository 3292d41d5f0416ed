import { ATTACHED, beginsWord, classAt, DIGIT, JOINER } from './character-class.ts';
import { lostLigatureEnd } from './lost-ligature.ts';

const DOT = 0x2e;
const COMMA = 0x2c;

/** Between the thousands of a number, beside points; narrow, thin and other unbreakable ones. */
const SPACES = ' \u00a0\u202f\u2009\u2007';

const APOSTROPHES = "'’ʼ‘´`′";
const HYPHENS = '-\u2010\u2011';

/**
 * No words by themselves: people write `anti-bruit` or `antibruit`, never `anti bruit`. All other hyphens part words:
 * `smart-work` is `smart work`.
 */
const PREFIXES = new Set(
	`aéro aero agro anti bi bio broncho bucco cardio co cyber cyclo e éco eco électro electro extra géo geo hydro infra
	inter intra macro micro mono multi narco néo neo neuro pluri pré pre psycho re ré semi socio sub télé tele thermo
	ultra`.split(/\s+/),
);

const ELIDED_LETTERS = 'cdjlmnstCDJLMNST';
const ELIDED = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu']);

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
	const run = runEnd(text, start);
	const end = run - start <= 3 && classAt(text, start) === DIGIT ? numberEnd(text, start, run) : run;
	return classAt(text, end) === JOINER ? joinedEnd(text, start, end) : end;
}

/** Of a word that something stands after which may be part of it. */
function joinedEnd(text: string, start: number, run: number): number {
	let end = run;
	// `l'énergie` is two words; `aujourd'hui` and `prud'homme` are one.
	while (isOneOf(APOSTROPHES, text, end) && beginsWord(text, end + 1) && !isElided(text, start, end)) {
		end = runEnd(text, end + 1);
	}
	if (isPrefix(text, start, end)) return runEnd(text, end + 1);
	if (end - start === 1 && text.charCodeAt(end) === DOT) return acronymEnd(text, start);
	return lostLigatureEnd(text, start, end) || end;
}

function isOneOf(characters: string, text: string, at: number): boolean {
	return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}

function runEnd(text: string, start: number): number {
	let end = start + 1;
	while (classAt(text, end) >= ATTACHED) end += 1;
	return end;
}

function isElided(text: string, start: number, end: number): boolean {
	if (end - start === 1) return ELIDED_LETTERS.includes(text.charAt(start));
	return end - start <= 7 && ELIDED.has(text.slice(start, end).toLowerCase());
}

function isPrefix(text: string, start: number, end: number): boolean {
	if (end - start > 8 || !isOneOf(HYPHENS, text, end) || isOneOf(HYPHENS, text, start - 1)) return false;
	return isLetter(text, end + 1) && isLetter(text, end + 2) && PREFIXES.has(text.slice(start, end).toLowerCase());
}

/** `P.M.E` of `P.M.E.`; just `a` of `a.Le` and of `a. Le`. */
function acronymEnd(text: string, start: number): number {
	let end = start + 1;
	while (text.charCodeAt(end) === DOT && isLetter(text, end + 1)) {
		end += 2;
		if (classAt(text, end) >= ATTACHED) return start + 1;
	}
	return isLetter(text, start) ? end : start + 1;
}

function isLetter(text: string, at: number): boolean {
	return beginsWord(text, at) && classAt(text, at) !== DIGIT;
}

/** `1.135.847`, `1 135 847`; not `04.10.2013`, `144.4` or `24.99`. */
function numberEnd(text: string, start: number, end: number): number {
	if (!isDigits(text, start, end) || isDecimals(text, start)) return end;
	let last = end;
	while (isThousands(text, last, end)) last += 4;
	return text.charCodeAt(last) === DOT && classAt(text, last + 1) === DIGIT ? end : last;
}

function isDigits(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at += 1) if (classAt(text, at) !== DIGIT) return false;
	return true;
}

function isDecimals(text: string, start: number): boolean {
	if (start < 2) return false;
	const before = text.charCodeAt(start - 1);
	return (before === COMMA || before === DOT) && classAt(text, start - 2) === DIGIT;
}

/** Three digits and no more, after the same separator as before. */
function isThousands(text: string, at: number, first: number): boolean {
	const isSeparator = text.charCodeAt(first) === DOT ? text.charCodeAt(at) === DOT : isOneOf(SPACES, text, at);
	return isSeparator && isDigits(text, at + 1, at + 4) && classAt(text, at + 4) !== DIGIT;
}
