import { isStopWord } from './analysis/stop-words.ts';
import { newestOf } from './evaluate/newest-of.ts';
import type { PlannedClause } from './evaluate/plan.ts';
import { planTerms } from './evaluate/plan-terms.ts';
import { facetWord } from './index/facet-words.ts';
import type { WordIndex } from './index/word-index.ts';
import type { TypedTitle } from './typed-title.ts';

/** Beginnings of one or two letters begin a tenth of all words: they do not choose among what the index has. */
const SHORTEST_BEGINNING = 3;
/** A beginning of more words than that is met by its commonest. */
const MOST_BEGUN = 100;
/** Where people leave out the apostrophe: `lenergie`, `dhopital`. */
const ELIDED = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/;

type Candidates = {
	/** Newest first. */
	readonly ids: readonly number[];
	/** Whether these are all that is meant: else they only have the short word itself, `UE`, that may begin others. */
	readonly told: boolean;
};

/**
 * The newest questions with the words typed in their title, save those words that no title has. Words like "les" are
 * looked for where no other word was typed.
 */
export function titleCandidates(index: WordIndex, { whole, unfinished }: TypedTitle, most: number): Candidates {
	const isLong = unfinished.length >= SHORTEST_BEGINNING;
	const told = isLong || whole.length > 0;
	const telling = (told ? whole : [unfinished]).filter(tells);
	const begins = isLong && (tells(unfinished) || telling.length === 0);
	const enough = !told || telling.length > 0 || (begins && tells(unfinished));
	const clauses = [
		...(enough ? telling : whole).map((form) => titleWord(index, form)),
		...(begins ? [titleBeginning(index, unfinished)] : []),
	].filter(({ alternatives }) => alternatives.length > 0);
	if (clauses.length === 0) return { ids: [], told };
	const plan = { clauses, needed: clauses.length, filters: [], excluded: [], allows: undefined };
	return { ids: newestOf(index, plan, most).ids, told };
}

function tells(form: string): boolean {
	return !isStopWord(form);
}

function titleWord(index: WordIndex, typed: string): PlannedClause {
	return orWithoutElision(typed, (form) =>
		planTerms(index, [{ words: [{ form, typed: form }], quoted: false, field: 'title', prefix: false }]),
	);
}

function titleBeginning(index: WordIndex, typed: string): PlannedClause {
	return orWithoutElision(typed, (form) => {
		const words = index.wordsBeginning(form, MOST_BEGUN).flatMap(({ word }) => index.word(facetWord.title(word)) ?? []);
		const alternatives = words.length === 0 ? [] : [{ kind: 'any', words, rarity: 1 } as const];
		return { said: form, alternatives, required: true };
	});
}

function orWithoutElision(typed: string, plan: (form: string) => PlannedClause): PlannedClause {
	const clause = plan(typed);
	const rest = typed.replace(ELIDED, '');
	return clause.alternatives.length > 0 || rest === typed || rest.length < SHORTEST_BEGINNING ? clause : plan(rest);
}
