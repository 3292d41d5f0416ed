import { type FieldName, fieldNamed } from './fields.ts';
import { type Operator, operatorOf } from './operators.ts';

/** A sign that a query is written with. */
export type Mark =
	| {
			readonly kind: 'word';
			/** Up to a space or a quote, punctuation included. */
			readonly text: string;
			/** `couleur:rouge` */
			readonly unknownField: boolean;
	  }
	| { readonly kind: 'quoted'; readonly text: string; readonly closed: boolean }
	| { readonly kind: 'field'; readonly field: FieldName /** `à : x` or `à: x` */; readonly apart: boolean }
	| { readonly kind: 'operator'; readonly operator: Operator }
	| { readonly kind: 'open' | 'close' };

type Scanned = { readonly marks: readonly Mark[]; readonly length: number };

const SPACES = /\s+/uy;
/** Quotes of any country, in any mixture, as keyboards make them. An open quote ends with the query. */
const QUOTED = /["«“„]([^"»”“]*)(["»”“]|$)/uy;
const OR = /\|+/uy;
/** Before a word; a dash by itself is punctuation. */
const MINUS = /[-−–]+(?=["«“„([\p{L}\p{N}?])/uy;
/** French puts a space before a colon. `C:\x` and `https://` name no field, nor does `merci à :)`. */
const FIELD = /(\p{L}[\p{L}'’]{0,19})(\s*):(\s*)(?=[\p{L}\p{N}"«“„?.<>−–-]|\((?=\S)|$)/uy;
const WORD = /[^\s"«»“”„|]+/uy;
const UNKNOWN_FIELD = /^\p{L}{2,20}:(?=[\p{L}\p{N}])/u;

/** Cuts what was typed into signs. Only where a word may begin (`fresh`) is `-` an exclusion, `titre:` a field, `(` a group. */
export function scan(text: string): readonly Mark[] {
	const marks: Mark[] = [];
	let fresh = true;
	for (let at = 0; at < text.length; ) {
		const spaces: Scanned | undefined = found(SPACES, text, at);
		const scanned: Scanned = spaces ?? (fresh ? headAt(text, at) : undefined) ?? bodyAt(text, at);
		const last = scanned.marks.at(-1);
		marks.push(...scanned.marks);
		fresh = last === undefined ? spaces !== undefined : last.kind !== 'word' && last.kind !== 'quoted';
		at += scanned.length;
	}
	return marks;
}

function found(sign: RegExp, text: string, at: number): Scanned | undefined {
	const match = matchAt(sign, text, at);
	return match ? { marks: [], length: match[0].length } : undefined;
}

function matchAt(sign: RegExp, text: string, at: number): RegExpExecArray | null {
	sign.lastIndex = at;
	return sign.exec(text);
}

/** What stands before a word and changes how it is read. */
function headAt(text: string, at: number): Scanned | undefined {
	const minus = found(MINUS, text, at);
	if (minus) return { ...minus, marks: [{ kind: 'operator', operator: 'not' }] };
	const named = matchAt(FIELD, text, at);
	const field = fieldNamed(named?.[1] ?? '');
	if (named && field) {
		return { marks: [{ kind: 'field', field, apart: named[2] !== '' || named[3] !== '' }], length: named[0].length };
	}
	const word = matchAt(WORD, text, at)?.[0] ?? '';
	const opening = Math.min(/^\(*/.exec(word)?.[0].length ?? 0, balance(word));
	return opening > 0 ? { marks: new Array<Mark>(opening).fill({ kind: 'open' }), length: opening } : undefined;
}

function bodyAt(text: string, at: number): Scanned {
	const quoted = matchAt(QUOTED, text, at);
	if (quoted) {
		const mark = { kind: 'quoted', text: quoted[1] ?? '', closed: quoted[2] !== '' } as const;
		return { marks: [mark], length: quoted[0].length };
	}
	const or = found(OR, text, at);
	if (or) return { ...or, marks: [{ kind: 'operator', operator: 'or' }] };
	const word = matchAt(WORD, text, at)?.[0];
	return word === undefined ? { marks: [], length: 1 } : { marks: wordMarks(word), length: word.length };
}

/** `b)` of `(a OU b)` ends a group; `(2021-2022)` and `élu(e)s` are words. */
function wordMarks(typed: string): readonly Mark[] {
	const end = typed.replace(/[,.;]+$/, '');
	const closing = Math.min(end.length - end.replace(/\)+$/, '').length, Math.max(0, -balance(typed)));
	const text = closing === 0 ? typed : end.slice(0, -closing);
	const operator = operatorOf(text);
	const marks: Mark[] = [];
	if (operator !== undefined) marks.push({ kind: 'operator', operator });
	else if (text !== '') marks.push({ kind: 'word', text, unknownField: UNKNOWN_FIELD.test(text) });
	return [...marks, ...new Array<Mark>(closing).fill({ kind: 'close' })];
}

function balance(word: string): number {
	return word.split('(').length - word.split(')').length;
}
