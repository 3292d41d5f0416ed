import { isStopWord } from '../analysis/stop-words.ts';
import { areApart } from './are-apart.ts';
import type { Query, Term } from './query.ts';
import { writtenRestriction } from './restrictions/written-restriction.ts';
import { writtenTerm } from './written-term.ts';

/** The query in its own grammar, as people would type it: parseQuery reads that as the same query, and no slip. */
export function readingOf({ clauses, excluded, restrictions }: Query): string {
	const pieces: string[] = [];
	let before: Term | undefined;
	for (const terms of clauses) {
		if (before && terms[0] && wouldJoin(before, terms[0])) pieces.push('ET');
		pieces.push(terms.map(writtenTerm).join(' OU '));
		before = terms.at(-1);
	}
	const unwanted = excluded.map((term) => `-${writtenTerm(needsQuotes(term) ? term : { ...term, quoted: false })}`);
	return [...pieces, ...unwanted, ...restrictions.map(writtenRestriction)].join(' ');
}

/** Side by side `12` and `000` are one number, and `titre:la` is of what follows too. */
function wouldJoin(before: Term, after: Term): boolean {
	if (before.quoted || before.prefix || after.quoted || after.field !== undefined) return false;
	const [word, next] = [before.words[0], after.words[0]];
	if (word === undefined || next === undefined) return false;
	return (before.field !== undefined && isStopWord(word.form)) || !areApart(word, ' ', next);
}

function needsQuotes({ words: [first, ...others] }: Term): boolean {
	return others.length > 0 || /\s/.test(first?.typed ?? '');
}
