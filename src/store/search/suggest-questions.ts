import { type Kysely, sql } from 'kysely';
import type { StoredQuestion } from '../contract/questions.ts';
import { loadQuestions } from '../load-questions.ts';
import { namedQuestions } from '../named-questions.ts';
import type { Schema } from '../schema.ts';
import { analyse } from './analysis/analyse.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { planTerms } from './evaluate/plan-terms.ts';
import { runPlan } from './evaluate/run-plan.ts';
import type { IndexReader } from './index/index-reader.ts';
import type { WordIndex } from './index/word-index.ts';

/** Long enough for any title; a paste of a whole text is no title. */
const LONGEST = 200;

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

/** While a person types: what that names, refs that begin so, then titles with these words, the last one unfinished. */
export function createSuggestQuestions({ db, read }: Dependencies) {
	return async function suggest(typed: string, limit: number): Promise<readonly StoredQuestion[]> {
		const text = typed.trim().slice(0, LONGEST);
		const ids = text === '' ? await newest(limit) : await meant(text, limit);
		return loadQuestions(db, [...new Set(ids)].slice(0, limit));
	};

	async function meant(text: string, limit: number): Promise<readonly number[]> {
		const named = await namedQuestions(db, text);
		if (named.length >= limit) return named;
		const begun = /^[\w-]+$/.test(text) ? await refsBeginning(text, limit) : [];
		return [...named, ...begun, ...(await read((index) => titled(index, text, limit)))];
	}

	async function newest(limit: number): Promise<readonly number[]> {
		return idsOf(sql`select id from questions order by asked_on desc, id desc limit ${limit}`);
	}

	async function refsBeginning(text: string, limit: number): Promise<readonly number[]> {
		return idsOf(sql`
			select id from questions where ref >= ${text} and ref < ${`${text}\u{10ffff}`} order by ref limit ${limit}
		`);
	}

	async function idsOf(query: ReturnType<typeof sql>): Promise<readonly number[]> {
		const { rows } = await sql<{ id: number }>`${query}`.execute(db);
		return rows.map(({ id }) => id);
	}
}

function titled(index: WordIndex, text: string, limit: number): readonly number[] {
	const words = analyse(text, 'fr').map(({ form, start, end }) => ({ form, typed: text.slice(start, end) }));
	const last = words.at(-1);
	if (last === undefined) return [];
	const whole = words.slice(0, -1).filter(({ form }) => !isStopWord(form));
	const inTitle = { quoted: false, field: 'title' } as const;
	const terms = [
		...whole.map((word) => ({ ...inTitle, words: [word], prefix: false })),
		{ ...inTitle, words: [last], prefix: true },
	];
	const plan = {
		clauses: terms.map((term) => planTerms(index, [term])),
		needed: terms.length,
		filters: [],
		excluded: [],
		allows: undefined,
	};
	const order = {
		sort: 'newest',
		named: new Set<number>(),
		only: undefined,
		today: '2000-01-01',
		facets: false,
	} as const;
	return runPlan(index, plan, { ...order, most: limit }).ranked.map(({ id }) => id);
}
