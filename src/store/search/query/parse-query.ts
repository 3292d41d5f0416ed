import type { QueryProblem } from '../../contract/search.ts';
import { analyse } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { termOf } from '../analysis/term-of.ts';
import type { Query, Term } from './query.ts';

/** A query is what a person types; beyond this it is a text, and its beginning says enough. */
const LONGEST = 600;
const MOST_TERMS = 32;

/** Quoted, with an optional exclusion before it; or a run without spaces or quotes. An open quote ends with the query. */
const PIECE = /(?<=^|\s)[-−–]?["«“„][^"»”“]*(?:["»”“]|$)|[^\s"«»“”„]+|["«“„][^"»”“]*(?:["»”“]|$)/gu;

type Piece =
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'phrase' | 'prefix' | 'excluded'; readonly text: string }
	| { readonly kind: 'or' };

/** Reads what a person typed. Every slip is read as meant; nothing here is ever an error. */
export function parseQuery(typed: string, _?: { today?: string }): Query {
	const pieces = merged([...typed.slice(0, LONGEST).matchAll(PIECE)].flatMap(([piece]) => pieceOf(piece)));
	const excluded: Term[] = [];
	const clauses: Term[][] = [];
	let or = false;
	for (const piece of pieces) {
		if (piece.kind === 'or') {
			or = clauses.length > 0;
			continue;
		}
		const terms = termsOf(piece);
		if (piece.kind === 'excluded') {
			excluded.push(...terms.filter((term) => !isParticle(term)));
			continue;
		}
		const [first, ...others] = terms;
		const alternatives = or ? clauses.at(-1) : undefined;
		if (first && alternatives) alternatives.push(first);
		else if (first) clauses.push([first]);
		clauses.push(...others.map((term) => [term]));
		if (first) or = false;
	}
	return bounded({ clauses: withoutStopWords(clauses), excluded, restrictions: [], slip: false });
}

/** What is wrong with a query. An empty one asks for everything. */
export function problemWith(typed: string): QueryProblem | undefined {
	if (typed.trim() === '') return undefined;
	const { clauses, excluded } = parseQuery(typed);
	if (clauses.length === 0) return excluded.length > 0 ? 'only-exclusions' : 'only-operators';
	const words = clauses.flat().flatMap((term) => term.words);
	const short = words.every(({ form }) => form.length < 3 && !/^\d+$/.test(form));
	return short && (words.length === 1 || words.every(({ form }) => isStopWord(form))) ? 'too-short' : undefined;
}

/** Two queries that ask the same have the same key. */
export function queryKey({ clauses, excluded }: Query): string {
	const wanted = clauses.map((terms) => terms.map(termKey).sort().join(' | ')).sort();
	return [...wanted, ...excluded.map((term) => `-${termKey(term)}`).sort()].join(' ');
}

function termKey({ words, prefix }: Term): string {
	return prefix ? `${words[0]?.form}*` : `"${words.map(({ form }) => termOf(form, 'fr')).join(' ')}"`;
}

function pieceOf(piece: string): Piece | [] {
	if (piece === 'OU' || piece === 'OR' || piece === '|') return { kind: 'or' };
	if (piece === 'ET' || piece === 'AND') return [];
	const quoted = /^([-−–])?["«“„](.*?)["»”“]?$/su.exec(piece);
	if (quoted) return { kind: quoted[1] ? 'excluded' : 'phrase', text: quoted[2] ?? '' };
	const minus = /^[-−–]+(?=[\p{L}\p{N}?])/u.exec(piece)?.[0];
	if (minus) return { kind: 'excluded', text: piece.slice(minus.length) };
	if (/[\p{L}\p{N}]{3,}\*+$/u.test(piece)) return { kind: 'prefix', text: piece };
	return { kind: 'words', text: piece };
}

/** Words side by side are read together, as `4 000` is one number. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
	const result: Piece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece.kind === 'words' && last?.kind === 'words') {
			result[result.length - 1] = { kind: 'words', text: `${last.text} ${piece.text}` };
		} else result.push(piece);
	}
	return result;
}

function termsOf({ kind, text }: Exclude<Piece, { kind: 'or' }>): readonly Term[] {
	const words = analyse(text, 'fr').map(({ form, start, end }) => ({ form, typed: text.slice(start, end) }));
	if (words.length === 0) return [];
	if (kind === 'phrase' || kind === 'excluded') return [{ words, prefix: false, quoted: true, field: undefined }];
	const terms = words.map((word) => ({ words: [word], prefix: false, quoted: false, field: undefined }));
	const last = terms.pop();
	return last ? [...terms, { ...last, prefix: kind === 'prefix' }] : terms;
}

function withoutStopWords(clauses: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
	const telling = clauses.map((terms) => terms.filter((term) => !isParticle(term))).filter((terms) => terms.length > 0);
	return telling.length > 0 ? telling : clauses;
}

function isParticle({ words }: Term): boolean {
	return words.length === 1 && isStopWord(words[0]?.form ?? '');
}

function bounded({ clauses, excluded, ...rest }: Query): Query {
	return {
		...rest,
		clauses: clauses.slice(0, MOST_TERMS).map((terms) => terms.slice(0, MOST_TERMS)),
		excluded: excluded.slice(0, MOST_TERMS),
	};
}
