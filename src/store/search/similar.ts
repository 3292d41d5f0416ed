import type { Kysely } from 'kysely';
import { languages } from '../../domain/question.ts';
import type { StoredQuestion } from '../contract/questions.ts';
import type { Similar } from '../contract/search.ts';
import { loadQuestions } from '../load-questions.ts';
import type { Schema } from '../schema.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { termOf } from './analysis/term-of.ts';
import { runPlan } from './evaluate/run-plan.ts';
import { documentOf, type IndexedWord } from './index/document.ts';
import { dayNumber } from './index/facts.ts';
import type { IndexReader } from './index/index-reader.ts';
import type { WordIndex } from './index/word-index.ts';
import { likenessOf } from './likeness.ts';
import { tellingWords } from './telling-words.ts';

/** So many of its words say what a question is about. */
const WORDS = 25;
/** What has so few of them is about something else. */
const LEAST_SHARED = 0.25;
/** More are looked at than shown: the same text counts before what only resembles. */
const LOOKED_AT = 3;

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

/** The nearest questions asked before one or on its day: those that share its most telling words. */
export function createSimilar({ db, read }: Dependencies) {
	return async function similarTo(questionId: number, limit: number): Promise<readonly Similar[]> {
		const [question] = await loadQuestions(db, [questionId]);
		if (question === undefined) return [];
		const ids = await read((index) => nearest(index, question, limit * LOOKED_AT));
		const candidates = await loadQuestions(db, ids);
		const similar = candidates.map((other) => ({ question: other, likeness: likenessOf(question, other) }));
		const same = similar.filter(({ likeness }) => likeness !== 'near');
		return [...same, ...similar.filter(({ likeness }) => likeness === 'near')].slice(0, limit);
	};
}

function nearest(index: WordIndex, question: StoredQuestion, most: number): readonly number[] {
	// Of its own words, those that another has too.
	const clauses = tellingWords(index, wordsOf(question), { most: WORDS, least: 2 }).map(({ word, rarity }) => ({
		said: word.word,
		alternatives: [{ kind: 'word' as const, word, rarity }],
		required: false,
	}));
	if (clauses.length === 0) return [];
	const latest = dayNumber(question.askedOn);
	const plan = {
		clauses,
		needed: Math.max(1, Math.ceil(clauses.length * LEAST_SHARED)),
		filters: [],
		excluded: [],
		allows: ({ askedOn }: { readonly askedOn: Uint16Array }, place: number) => (askedOn[place] ?? 0) <= latest,
	};
	const order = { sort: 'relevance', named: new Set<number>(), only: undefined, today: question.askedOn } as const;
	const { ranked } = runPlan(index, plan, { ...order, most: most + 1, facets: false });
	return ranked.map(({ id }) => id).filter((id) => id !== question.id);
}

/** Without its people, and without those like "de" and "et", which in a small store are no commoner than others. */
function wordsOf(question: StoredQuestion): ReadonlyMap<string, IndexedWord> {
	const { words, forms } = documentOf({ ...question, askers: [], addressees: [] });
	const isCommon = ([form, word]: (typeof forms)[number]) =>
		languages.some((language) => isStopWord(form, language) && termOf(form, language) === word);
	const common = new Set(forms.filter(isCommon).map(([, word]) => word));
	return new Map([...words].filter(([word]) => !common.has(word)));
}
