import type { StoredQuestion } from '../../contract/questions.ts';
import type { Excerpt, Piece } from '../../contract/search.ts';
import { analyse, type Token } from '../analysis/analyse.ts';
import type { Query } from '../query/query.ts';
import { textsOf } from '../question-parts.ts';
import { type Occurrence, occurrences } from './occurrences.ts';

const LENGTH = 240;

type Part = Excerpt['part'];
type Found = Occurrence & { readonly clause: number };
type Window = {
	readonly part: Part;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly found: readonly Found[];
	readonly score: number;
};

/** The passage that tells most of what was searched for, its words highlighted as they are written. */
export function excerptOf(question: StoredQuestion, query: Query): Excerpt {
	const candidates: readonly (readonly [Part, string])[] = [
		...textsOf(question.text).map((text) => ['question', text] as const),
		...question.answers.flatMap((answer) => textsOf(answer.text).map((text) => ['answer', text] as const)),
	];
	const inTexts = best(candidates.map(([part, text]) => bestWindow(part, text, query)));
	const found = inTexts && inTexts.score > 0 ? inTexts : bestWindow('title', question.title, query);
	if (found.score > 0) return { part: found.part, pieces: piecesOf(found) };
	return { part: inTexts?.part ?? 'title', pieces: piecesOf(inTexts ?? found) };
}

function best(windows: readonly Window[]): Window | undefined {
	return windows.reduce<Window | undefined>((one, other) => (one && one.score >= other.score ? one : other), undefined);
}

/** Different clauses count most, then hits; the earliest of equals. */
function bestWindow(part: Part, text: string, { clauses }: Query): Window {
	const tokens = analyse(text, 'fr');
	const all = clauses
		.flatMap((terms, clause) => terms.flatMap((term) => occurrences(term, tokens).map((at) => ({ ...at, clause }))))
		.sort((one, other) => one.first - other.first || other.last - one.last);
	let window: Window = { part, text, tokens, found: [], score: 0 };
	for (const [from, opening] of all.entries()) {
		const until = Math.max(startOf(tokens, opening) + LENGTH, endOf(tokens, opening));
		const found: Found[] = [];
		for (let at = from; at < all.length; at += 1) {
			const next = all[at];
			if (next === undefined || endOf(tokens, next) > until) break;
			found.push(next);
		}
		const score = new Set(found.map(({ clause }) => clause)).size * 100 + Math.min(found.length, 99);
		if (score > window.score) window = { part, text, tokens, found, score };
	}
	return window;
}

function piecesOf({ text, tokens, found }: Window): readonly Piece[] {
	const [start, end] = boundsOf({ text, tokens, found });
	const pieces: Piece[] = start > 0 ? [{ text: '… ', hit: false }] : [];
	let at = start;
	for (const occurrence of found) {
		const [from, to] = [startOf(tokens, occurrence), endOf(tokens, occurrence)];
		if (to <= at) continue;
		if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
		pieces.push({ text: text.slice(Math.max(from, at), to), hit: true });
		at = to;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
	if (end < text.length) pieces.push({ text: ' …', hit: false });
	return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }));
}

/** About LENGTH characters around what was found, between two words. */
function boundsOf({ text, tokens, found }: Pick<Window, 'text' | 'tokens' | 'found'>): readonly [number, number] {
	const [first] = found;
	if (text.length <= LENGTH) return [0, text.length];
	const from = first ? startOf(tokens, first) : 0;
	const to = Math.max(from, ...found.map((occurrence) => endOf(tokens, occurrence)));
	const lead = Math.max(0, Math.floor((LENGTH - (to - from)) / 3));
	const earliest = Math.max(0, Math.min(from - lead, text.length - LENGTH));
	const start = tokens.find((token) => token.start >= earliest)?.start ?? earliest;
	const latest = Math.max(to, start + LENGTH);
	const end = tokens.findLast((token) => token.end <= latest)?.end ?? latest;
	return [earliest === 0 ? 0 : start, latest >= text.length ? text.length : end];
}

function startOf(tokens: readonly Token[], { first }: Occurrence): number {
	return tokens[first]?.start ?? 0;
}

function endOf(tokens: readonly Token[], { last }: Occurrence): number {
	return tokens[last]?.end ?? 0;
}
