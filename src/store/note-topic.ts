import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { Topics } from './search/topics/topics.ts';

type Followed = { readonly subject_key: string; readonly subject_name: string };

/** Notes by which words a topic is found when a question has them. */
export async function noteTopic(db: Kysely<Schema>, topics: Topics, topic: Followed): Promise<void> {
	const { subject_key, subject_name: query } = topic;
	await db
		.insertInto('topics')
		.values({ subject_key, query })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const keys = JSON.stringify(topics.keysOf(query));
	await sql`
		insert or ignore into topic_keys (key, subject_key) select value, ${subject_key} from json_each(${keys})
	`.execute(db);
}

/** All topics that somebody follows, when what a word is has changed. */
export async function noteAllTopics(db: Kysely<Schema>, topics: Topics): Promise<void> {
	await db.deleteFrom('topics').execute();
	await db.deleteFrom('topic_keys').execute();
	const followed = await db
		.selectFrom('subscriptions')
		.select(['subject_key', 'subject_name'])
		.where('subject_kind', '=', 'topic')
		.groupBy('subject_key')
		.execute();
	for (const topic of followed) await noteTopic(db, topics, topic);
}
