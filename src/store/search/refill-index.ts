import { setImmediate as breathe } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { loadQuestions } from '../load-questions.ts';
import { noteAllTopics } from '../note-topic.ts';
import type { Schema } from '../schema.ts';
import { ANALYSER } from './analysis/analyse.ts';
import { indexQuestion } from './index/index-question.ts';
import type { Merge } from './index/merge.ts';
import type { Topics } from './topics/topics.ts';

const SLICE = 200;
const TABLES = [
	'search_documents',
	'search_words',
	'search_forms',
	'search_postings',
	'search_positions',
	'search_facts',
];

type Dependencies = { readonly merge: Merge; readonly topics: Topics };

/** While the index is filled, the number of its analyser is below zero: a fill that was cut off goes on at the next start. */
const FILLING = -ANALYSER;

/** Indexes all questions, when the index was made by another analyser than ours or is not complete. */
export async function refillIndex(db: Kysely<Schema>, { merge, topics }: Dependencies): Promise<void> {
	if ((await analyserOf(db)) === ANALYSER) return;
	await db.transaction().execute(empty);
	for (let ids = await missingAfter(db, 0); ids.length > 0; ids = await missingAfter(db, ids.at(-1) ?? 0)) {
		const slice = ids;
		await db.transaction().execute(async (transaction) => {
			for (const question of await loadQuestions(transaction, slice)) {
				await indexQuestion(transaction, question.id, question);
			}
		});
		await merge.ifWorthIt();
		await breathe();
	}
	await db.transaction().execute(async (transaction) => {
		await noteAllTopics(transaction, topics);
		await transaction.updateTable('search_state').set({ analyser: ANALYSER }).execute();
	});
}

/** Unless it is being filled, by another process or since before. */
async function empty(db: Kysely<Schema>): Promise<void> {
	const analyser = await analyserOf(db);
	if (analyser === FILLING || analyser === ANALYSER) return;
	for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(db);
	await sql`update search_state set analyser = ${FILLING}, parts_version = parts_version + 1`.execute(db);
}

async function analyserOf(db: Kysely<Schema>): Promise<number | undefined> {
	return (await db.selectFrom('search_state').select('analyser').executeTakeFirst())?.analyser;
}

async function missingAfter(db: Kysely<Schema>, last: number): Promise<readonly number[]> {
	const { rows } = await sql<{ id: number }>`
		select id from questions
		where id > ${last} and not exists (select 1 from search_documents where question_id = questions.id)
		order by id limit ${SLICE}
	`.execute(db);
	return rows.map(({ id }) => id);
}
