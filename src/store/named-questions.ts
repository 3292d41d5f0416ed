import { type Kysely, sql } from 'kysely';
import { documentIn, isUrl, numberKey, urlKey } from './question-keys.ts';
import type { Schema } from './schema.ts';

const MOST = 50;

/** Ids of the questions that a ref, a number or an official address names, newest first. */
export async function namedQuestions(db: Kysely<Schema>, typed: string): Promise<readonly number[]> {
	const text = typed.trim();
	if (text === '') return [];
	const { rows } = isUrl(text) ? await atAddress(db, text) : await called(db, text);
	return rows.map(({ id }) => id);
}

function called(db: Kysely<Schema>, text: string) {
	const key = numberKey(text);
	// `863` is also the beginning of `863 2021 2022 1`; '!' follows the space.
	return sql<{ id: number }>`
		select id from questions where id in (
			select id from questions where ref in (${text}, ${key})
			union select id from questions where number_key = ${key} and ${key} <> ''
			union select id from questions where number_key >= ${`${key} `} and number_key < ${`${key}!`} and ${key} <> ''
		)
		order by asked_on desc, id desc limit ${MOST}
	`.execute(db);
}

async function atAddress(db: Kysely<Schema>, url: string) {
	const ref = documentIn(url);
	const { rows } = await sql<{ id: number; url: string; url_key: string }>`
		select id, url, url_key from questions where id in (
			select id from questions where url_key = ${urlKey(url)}
			union select id from questions where ref = ${ref ?? null}
		)
		order by asked_on desc, id desc limit ${MOST}
	`.execute(db);
	return { rows: rows.filter((row) => row.url_key === urlKey(url) || documentIn(row.url) === ref) };
}
