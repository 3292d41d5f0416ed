import type { Language } from '../../../domain/question.ts';
import { termOf } from './term-of.ts';

/** One word of a text: as folded, as indexed, and where it stands in the original. */
export type Token = {
	readonly form: string;
	readonly term: string;
	readonly start: number;
	readonly end: number;
};

/** Increased with every change that makes the stored index stale: it is then built again at the next start. */
export const ANALYSER = 1;

/**
 * Numbers written in thousands; else letters and digits with the points and apostrophes inside them. A question mark
 * inside a word is kept: the Parliament of Wallonia's site has lost its œ so (`mise en ?uvre`, `c?ur`).
 */
const CHUNK =
	/\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?![\d.])|(?:[\p{L}\p{N}]|\?(?=u|il))(?:[\p{L}\p{N}\p{M}]|['’ʼ.](?=[\p{L}\p{N}])|\?(?=u|il))*/gu;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const THOUSANDS = /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+$/;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/i;
/** A legislature has fewer words, and reading one anew costs 20 times a look-up. */
const MOST_KNOWN = 60_000;
const knownWords = new Map<string, Readonly<Pick<Token, 'form' | 'term'>>>();

/** œuvre, cœur, chœur, rancœur, sœur, mœurs, nœud, vœu, bœuf, œuf, œil. */
const LOST_OE = /^(?:(?:man|d[eé]s)?\?uvr|(?:ran)?ch?\?ur|s\?ur|m\?urs|n\?ud|v\?u|b?\?uf|\?il)/i;

/** The words of a text, in order. */
export function analyse(text: string, language: Language): readonly Token[] {
	const tokens: Token[] = [];
	for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
		for (const [word, at] of wordsOf(chunk)) {
			const known = knownWord(word, language);
			if (known.form !== '') tokens.push({ ...known, start: index + at, end: index + at + word.length });
		}
	}
	return tokens;
}

type Word = readonly [word: string, at: number];

function wordsOf(chunk: string): readonly Word[] {
	if (/^[\p{L}\p{N}\p{M}]+$/u.test(chunk) || ACRONYM.test(chunk) || THOUSANDS.test(chunk)) return [[chunk, 0]];
	return split(chunk, /\./g).flatMap(([part, at]) => withoutElision(part, at).flatMap(atLostMarks));
}

function withoutElision(word: string, at: number): readonly Word[] {
	const apostrophe = word.search(/['’ʼ]/);
	if (apostrophe === -1) return [[word, at]];
	const before = word.slice(0, apostrophe);
	// `l'énergie` is two words; `aujourd'hui` and `prud'homme` are one.
	if (!ELIDED.test(before)) return [[word, at]];
	return [[before, at], ...withoutElision(word.slice(apostrophe + 1), at + apostrophe + 1)];
}

function atLostMarks([word, at]: Word): readonly Word[] {
	if (!word.includes('?') || LOST_OE.test(word)) return [[word, at]];
	return split(word, /\?/g).map(([part, offset]) => [part, at + offset]);
}

function split(text: string, separator: RegExp): readonly Word[] {
	const words: Word[] = [];
	let at = 0;
	for (const part of text.split(separator)) {
		if (part !== '') words.push([part, at]);
		at += part.length + 1;
	}
	return words;
}

function knownWord(word: string, language: Language): Readonly<Pick<Token, 'form' | 'term'>> {
	const key = language + word;
	const known = knownWords.get(key);
	if (known !== undefined) return known;
	if (knownWords.size >= MOST_KNOWN) knownWords.clear();
	const form = foldWord(word);
	const read = { form, term: termOf(form, language) };
	// A pasted "word" of a thousand letters is not worth keeping.
	if (word.length < 40) knownWords.set(key, read);
	return read;
}

function foldWord(word: string): string {
	return word
		.toLowerCase()
		.replaceAll('?', 'oe')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
