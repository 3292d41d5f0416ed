import { expect, test } from 'vitest';
import { aQuestion } from './a-question.ts';
import { describeStore, saved } from './backends.ts';

describeStore('the posts of a forum', (open) => {
	test('are one a question and forum, the last that was made', async () => {
		const store = await open();
		const [one = 0, other = 0] = await saved(store, aQuestion({ ref: '1' }), aQuestion({ ref: '2' }));
		const { forumPosts } = store;
		const post = { guildId: '10', channelId: '11', questionId: one, threadId: '21' };
		await forumPosts.save(post);
		await forumPosts.save({ ...post, questionId: other, threadId: '22' });
		await forumPosts.save({ ...post, channelId: '12', threadId: '23' });
		await forumPosts.save({ ...post, threadId: '24' });
		expect(await forumPosts.of(post)).toBe('24');
		expect(await forumPosts.of({ channelId: '12', questionId: one })).toBe('23');
		await forumPosts.remove(post);
		expect(await forumPosts.of(post)).toBeUndefined();
		expect(await forumPosts.of({ channelId: '11', questionId: other })).toBe('22');
	});

	test('are forgotten with their server', async () => {
		const store = await open();
		const [questionId = 0] = await saved(store, aQuestion());
		await store.forumPosts.save({ guildId: '10', channelId: '11', questionId, threadId: '21' });
		await store.guilds.present('10', 'fr');
		await store.guilds.left('10', 1);
		await store.guilds.purgeLeftBefore(2);
		expect(await store.forumPosts.of({ channelId: '11', questionId })).toBeUndefined();
	});
});
