import { type Kysely, type RawBuilder, sql } from 'kysely';
import { among } from '../among.ts';
import type { StoredQuestion } from '../contract/questions.ts';
import { loadQuestions } from '../load-questions.ts';
import { namedQuestions } from '../named-questions.ts';
import { numberKey } from '../question-keys.ts';
import type { Schema } from '../schema.ts';
import type { IndexReader } from './index/index-reader.ts';
import { titleCandidates } from './title-candidates.ts';
import { titleRank, typedTitle } from './typed-title.ts';

/** Long enough for any title; a paste of a whole text is no title. */
const LONGEST = 200;
/** So many of the newest titles with the words typed are looked at, to put first those that begin so. */
const LOOKED_AT = 200;

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

/** While a person types: what that names, refs and numbers that begin so, then titles with these words. */
export function createSuggestQuestions({ db, read }: Dependencies) {
	return async function suggest(typed: string, limit: number): Promise<readonly StoredQuestion[]> {
		const text = typed.trim().slice(0, LONGEST);
		const ids = text === '' ? await newest(limit) : await meant(text, limit);
		return loadQuestions(db, [...new Set(ids)].slice(0, limit));
	};

	async function meant(text: string, limit: number): Promise<readonly number[]> {
		const named = await namedQuestions(db, text);
		if (named.length >= limit) return named;
		const begun = [
			...(/^[\w-]+$/.test(text) ? await beginning('ref', text, limit) : []),
			...(/^\d/.test(numberKey(text)) ? await beginning('number_key', numberKey(text), limit) : []),
		];
		return [...named, ...begun, ...(await titled(text))];
	}

	/** The title's beginning, its middle, its words here and there; of equals the newest first. */
	async function titled(text: string): Promise<readonly number[]> {
		const typed = typedTitle(text);
		if (typed === undefined) return [];
		const { ids, told } = await read((index) => titleCandidates(index, typed, LOOKED_AT));
		const looked = told ? ids : [...new Set([...(await newest(LOOKED_AT)), ...ids])];
		const titles = await titlesOf(looked);
		return looked
			.map((id) => ({ id, rank: titleRank(titles.get(id) ?? '', typed) }))
			.filter(({ rank }) => told || rank < 3)
			.sort((one, other) => one.rank - other.rank)
			.map(({ id }) => id);
	}

	async function titlesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
		const rows = await db.selectFrom('questions').select(['id', 'title']).where(among('id', ids)).execute();
		return new Map(rows.map(({ id, title }) => [id, title]));
	}

	function newest(limit: number): Promise<readonly number[]> {
		return idsOf(sql`select id from questions order by asked_on desc, id desc limit ${limit}`);
	}

	function beginning(column: 'ref' | 'number_key', text: string, limit: number): Promise<readonly number[]> {
		const key = sql.ref(column);
		return idsOf(sql`
			select id from questions where ${key} >= ${text} and ${key} < ${`${text}\u{10ffff}`} order by ${key} limit ${limit}
		`);
	}

	async function idsOf(query: RawBuilder<unknown>): Promise<readonly number[]> {
		const { rows } = await sql<{ id: number }>`${query}`.execute(db);
		return rows.map(({ id }) => id);
	}
}
