import type { Piece, RestrictionPiece, WordsPiece } from './piece.ts';

export type Part = WordsPiece | RestrictionPiece;

type Groups = { readonly groups: readonly (readonly Part[])[]; readonly slip: boolean };

/** What OU holds together. It cannot hold words and persons, or what is wanted and what is not: those are all needed. */
export function groupsIn(pieces: readonly Piece[]): Groups {
	const groups: Part[][] = [];
	let slip = false;
	let joins = false;
	for (const piece of pieces) {
		if (piece.kind === 'or') {
			joins = groups.length > 0;
			slip ||= !joins;
			continue;
		}
		const group = groups.at(-1);
		const [first] = group ?? [];
		if (joins && group && first && sortOf(first) === sortOf(piece)) group.push(piece);
		else {
			slip ||= joins;
			groups.push([piece]);
		}
		joins = false;
	}
	return { groups, slip: slip || joins };
}

function sortOf(part: Part): string {
	return part.kind === 'words'
		? `${part.kind} ${part.excluded}`
		: `${part.restriction.kind} ${part.restriction.excluded}`;
}
