import type { Kysely } from 'kysely';
import type { ForumPosts } from './contract/forum-posts.ts';
import type { Schema } from './schema.ts';

export function createForumPosts(db: Kysely<Schema>): ForumPosts {
	return {
		async of({ channelId, questionId }) {
			const row = await db
				.selectFrom('forum_posts')
				.select('thread_id')
				.where('channel_id', '=', channelId)
				.where('question_id', '=', questionId)
				.executeTakeFirst();
			return row?.thread_id;
		},

		async save({ guildId, channelId, questionId, threadId }) {
			const set = { guild_id: guildId, thread_id: threadId };
			await db
				.insertInto('forum_posts')
				.values({ channel_id: channelId, question_id: questionId, ...set })
				.onConflict((conflict) => conflict.columns(['channel_id', 'question_id']).doUpdateSet(set))
				.execute();
		},

		async remove({ channelId, questionId }) {
			await db
				.deleteFrom('forum_posts')
				.where('channel_id', '=', channelId)
				.where('question_id', '=', questionId)
				.execute();
		},
	};
}
