import type { IndexWord, PartFacts } from '../index/part.ts';

/** What of a clause a question can have. `rarity` times impact is a word's score (ranking/impact.ts). */
export type Alternative =
	| { readonly kind: 'word'; readonly word: IndexWord; readonly rarity: number }
	/** Any of them; the best one counts. */
	| { readonly kind: 'any'; readonly words: readonly IndexWord[]; readonly rarity: number }
	/** Words at those distances, all within a field where one is given. */
	| {
			readonly kind: 'phrase';
			readonly words: readonly PhraseWord[];
			readonly within: readonly [first: number, end: number] | undefined;
	  };

export type PhraseWord = {
	readonly word: IndexWord;
	readonly rarity: number;
	/** From the first word of the phrase. */
	readonly at: number;
	/** A word like "de", that stands nearly everywhere. */
	readonly common: boolean;
};

/** Met by a question that has one of them; the points of those that it has add up. */
export type PlannedClause = {
	/** For people: as it was typed. */
	readonly said: string;
	readonly alternatives: readonly Alternative[];
	/** Never left out, however little is found. */
	readonly required: boolean;
};

/** A query in words of the index at this moment. */
export type Plan = {
	readonly clauses: readonly PlannedClause[];
	/** At least so many of the clauses must be met. */
	readonly needed: number;
	/** Must be met, and count for nothing. */
	readonly filters: readonly PlannedClause[];
	readonly excluded: readonly PlannedClause[];
	/** What a question's day and status must be; undefined when they may be anything. */
	readonly allows: ((facts: PartFacts, place: number) => boolean) | undefined;
};

export function wordsOf({ alternatives }: PlannedClause): readonly IndexWord[] {
	return alternatives.flatMap((alternative) => {
		if (alternative.kind === 'word') return [alternative.word];
		return alternative.kind === 'any' ? alternative.words : alternative.words.map(({ word }) => word);
	});
}

/** At most so many questions meet it. */
export function mostOf({ alternatives }: PlannedClause): number {
	return alternatives.reduce((sum, alternative) => sum + mostMeeting(alternative), 0);
}

function mostMeeting(alternative: Alternative): number {
	switch (alternative.kind) {
		case 'word':
			return alternative.word.documents;
		case 'any':
			return alternative.words.reduce((sum, { documents }) => sum + documents, 0);
		case 'phrase':
			return Math.min(...alternative.words.map(({ word }) => word.documents));
	}
}
