import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Piece } from './piece.ts';
import { type Head, readHead } from './read-head.ts';
import { readValue } from './read-value.ts';
import type { Mark } from './scan.ts';

type Read = { readonly pieces: readonly Piece[]; readonly slip: boolean };

const NO_GROUP: Head = { excluded: false, field: undefined };

/** What marks say, in the order typed; a group is no more than a head for all in it. */
export function readPieces(marks: readonly Mark[], today: PlainDate, group = NO_GROUP): Read {
	const pieces: Piece[] = [];
	let slip = false;
	for (let at = 0; at < marks.length; ) {
		const head = readHead(marks, at, group);
		at += head.length;
		const mark = marks[at];
		if (mark?.kind === 'open') {
			const end = closingOf(marks, at);
			const within = readPieces(marks.slice(at + 1, end), today, head);
			pieces.push(...within.pieces);
			slip ||= within.slip || (head.length > 0 && (end === marks.length || leavesOutMore(head, within.pieces)));
			at = end + 1;
		} else if (mark?.kind === 'word' || mark?.kind === 'quoted') {
			const value = readValue(marks.slice(at), { head, today, before: head.length === 0 ? pieces : [] });
			pieces.push(...value.pieces);
			slip ||= value.slip;
			at += value.length;
		} else {
			// A field or an exclusion of nothing.
			slip ||= head.length > 0;
			if (mark?.kind === 'operator' && mark.operator === 'or') pieces.push({ kind: 'or' });
			at += 1;
		}
	}
	return { pieces, slip };
}

/** Where the group ends that opens there; a group left open ends with the query. */
function closingOf(marks: readonly Mark[], opening: number): number {
	let depth = 0;
	for (let at = opening; at < marks.length; at += 1) {
		const kind = marks[at]?.kind;
		if (kind === 'open') depth += 1;
		else if (kind === 'close') depth -= 1;
		if (depth === 0) return at;
	}
	return marks.length;
}

/** `-(a b)` would leave out only what has both: that cannot be said here, and either is left out. */
function leavesOutMore({ excluded }: Head, pieces: readonly Piece[]): boolean {
	const separators = pieces.filter(({ kind }) => kind === 'or').length;
	return excluded && pieces.length - separators > separators + 1;
}
