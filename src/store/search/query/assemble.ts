import { isStopWord } from '../analysis/stop-words.ts';
import { distinct } from './distinct.ts';
import { groupsIn, type Part } from './groups-in.ts';
import type { Piece, WordsPiece } from './piece.ts';
import type { Query, Restriction, Term } from './query.ts';
import { mergeRestrictions } from './restrictions/merge-restrictions.ts';
import { unite } from './restrictions/unite.ts';
import { termOfAll, termsOf } from './terms-of.ts';

type Clause = readonly Term[];

/** What all pieces ask together. Words that tell nothing are left out, unless there is nothing else. */
export function assemble(pieces: readonly Piece[]): Query {
	const { groups, slip } = groupsIn(pieces);
	const telling = groups.map((parts) => parts.filter(tells));
	const restrictions = telling.flatMap(restrictionsIn);
	const clauses = telling.flatMap(clausesIn);
	const asked = clauses.length > 0 || restrictions.length > 0 ? clauses : groups.flatMap(clausesIn);
	return {
		clauses: distinct(asked, (clause) => clause.map(identity).sort().join('|')),
		excluded: distinct(telling.flatMap(exclusionsIn), identity),
		restrictions: mergeRestrictions(restrictions),
		slip,
	};
}

function tells(part: Part): boolean {
	if (part.kind === 'restriction' || part.prefix) return true;
	// `"la"` is meant; `-"la"` would leave out everything.
	const meant = part.quoted && (!part.excluded || part.words.length > 1);
	return meant || part.words.some(({ form }) => !isStopWord(form));
}

function clausesIn(parts: readonly Part[]): readonly Clause[] {
	const wanted = textsIn(parts).filter(({ excluded }) => !excluded);
	const [only, ...others] = wanted;
	if (only === undefined) return [];
	if (others.length === 0) return termsOf(only).map((term) => [term]);
	return [distinct(wanted.map(termOfAll), identity)];
}

function exclusionsIn(parts: readonly Part[]): readonly Term[] {
	return textsIn(parts)
		.filter(({ excluded }) => excluded)
		.map(termOfAll);
}

function textsIn(parts: readonly Part[]): readonly WordsPiece[] {
	return parts.filter((part) => part.kind === 'words');
}

function restrictionsIn(parts: readonly Part[]): readonly Restriction[] {
	return unite(parts.flatMap((part) => (part.kind === 'restriction' ? part.restriction : [])));
}

function identity({ words, prefix, quoted, field }: Term): string {
	return [field, quoted, prefix, ...words.map(({ form }) => form)].join(' ');
}
