import { type Kysely, sql } from 'kysely';
import type { StoredQuestion } from '../contract/questions.ts';
import { loadQuestions } from '../load-questions.ts';
import { namedQuestions } from '../named-questions.ts';
import type { Schema } from '../schema.ts';
import { analyse, type Token } from './analysis/analyse.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { FORM } from './index-question.ts';

/** Long enough for any title; a paste of a whole text is no title. */
const LONGEST = 200;

/** While a person types: what that names, refs that begin so, then titles with these words, the last one unfinished. */
export function createSuggestQuestions(db: Kysely<Schema>) {
	return async function suggest(typed: string, limit: number): Promise<readonly StoredQuestion[]> {
		const text = typed.trim().slice(0, LONGEST);
		const ids = text === '' ? await newest(limit) : await meant(text, limit);
		return loadQuestions(db, [...new Set(ids)].slice(0, limit));
	};

	async function meant(text: string, limit: number): Promise<readonly number[]> {
		const named = await namedQuestions(db, text);
		if (named.length >= limit) return named;
		const begun = /^[\w-]+$/.test(text) ? await refsBeginning(text, limit) : [];
		return [...named, ...begun, ...(await titled(text, limit))];
	}

	async function newest(limit: number): Promise<readonly number[]> {
		return idsOf(sql`select id from questions order by asked_on desc, id desc limit ${limit}`);
	}

	async function refsBeginning(text: string, limit: number): Promise<readonly number[]> {
		return idsOf(sql`
			select id from questions where ref >= ${text} and ref < ${`${text}\u{10ffff}`} order by ref limit ${limit}
		`);
	}

	async function titled(text: string, limit: number): Promise<readonly number[]> {
		const expression = titleExpression(analyse(text, 'fr'));
		if (expression === undefined) return [];
		return idsOf(sql`
			select questions.id from question_index cross join questions on questions.id = question_index.rowid
			where question_index match ${expression}
			order by questions.asked_on desc, questions.id desc limit ${limit}
		`);
	}

	async function idsOf(query: ReturnType<typeof sql>): Promise<readonly number[]> {
		const { rows } = await sql<{ id: number }>`${query}`.execute(db);
		return rows.map(({ id }) => id);
	}
}

function titleExpression(words: readonly Token[]): string | undefined {
	const last = words.at(-1);
	if (last === undefined) return undefined;
	const whole = words.slice(0, -1).filter(({ form }) => !isStopWord(form));
	const expressions = whole.map(({ term }) => `title : "${term}"`);
	return [...expressions, `title_forms : "${FORM}${last.form}"*`].join(' AND ');
}
