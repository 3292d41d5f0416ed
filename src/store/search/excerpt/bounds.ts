import { LENGTH } from './window.ts';

export type Bounds = { readonly start: number; readonly end: number };

/** How far from the best place a sentence may begin to be worth beginning there. */
const NEAR = 60;
const SENTENCE = /(?:[.!?…]["»”)]?\s+|\n\s*)(?=[\p{Lu}\p{N}«“"–-])|(?<=\p{Ll}[.!?])(?=\p{Lu}\p{Ll})/gu;
/** A number's thousands stay together. */
const BREAK = /[^\S\u00a0\u202f]/;

/** At most LENGTH characters of a text around what was found in it, cut between words. */
export function boundsAround(text: string, found: Bounds): Bounds {
	if (text.length <= LENGTH) return trimmed(text, { start: 0, end: text.length });
	// A phrase longer than an excerpt is cut like any text.
	const last = found.end - found.start > LENGTH ? found.start : found.end;
	const start = startBefore(text, { start: found.start, end: last });
	return trimmed(text, { start, end: endAfter(text, { start, end: last }) });
}

function startBefore(text: string, { start: from, end: to }: Bounds): number {
	const lead = Math.floor((LENGTH - (to - from)) / 3);
	const best = Math.max(0, Math.min(from - lead, text.length - LENGTH));
	const earliest = Math.max(0, to - LENGTH, best - NEAR);
	if (earliest === 0) return 0;
	return sentenceNear(text, { best, earliest, latest: Math.min(from, best + NEAR) }) ?? wordFrom(text, best, from);
}

function sentenceNear(
	text: string,
	{ best, earliest, latest }: { readonly best: number; readonly earliest: number; readonly latest: number },
): number | undefined {
	// What ends the sentence before is before its first character.
	const before = Math.max(0, earliest - 3);
	const starts = [...text.slice(before, latest + 2).matchAll(SENTENCE)].map(
		({ 0: end, index }) => before + index + end.length,
	);
	return starts
		.filter((start) => start >= earliest && start <= latest)
		.reduce<number | undefined>(
			(nearest, start) =>
				nearest === undefined || Math.abs(start - best) < Math.abs(nearest - best) ? start : nearest,
			undefined,
		);
}

/** The first word that begins at a place or after it. */
function wordFrom(text: string, at: number, latest: number): number {
	for (let start = at; start <= latest; start += 1) {
		if (BREAK.test(text.charAt(start - 1)) && !BREAK.test(text.charAt(start))) return start;
	}
	return isInsideCharacter(text, at) ? at + 1 : at;
}

function endAfter(text: string, { start, end: earliest }: Bounds): number {
	const latest = start + LENGTH;
	if (latest >= text.length) return text.length;
	for (let end = latest; end >= earliest && end > start; end -= 1) {
		if (BREAK.test(text.charAt(end))) return end;
	}
	return isInsideCharacter(text, latest) ? latest - 1 : latest;
}

function isInsideCharacter(text: string, at: number): boolean {
	return /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1));
}

function trimmed(text: string, { start, end }: Bounds): Bounds {
	const inside = text.slice(start, end);
	const leading = inside.length - inside.trimStart().length;
	return { start: start + leading, end: start + Math.max(leading, inside.trimEnd().length) };
}
