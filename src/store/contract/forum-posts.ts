/** The post of a forum that tells of a question; an answer may come months after it. */
export type ForumPost = {
	readonly guildId: string;
	readonly channelId: string;
	readonly questionId: number;
	readonly threadId: string;
};

export type ForumPosts = {
	of(place: Pick<ForumPost, 'channelId' | 'questionId'>): Promise<string | undefined>;
	/** One a forum and question: a later one takes its place. */
	save(post: ForumPost): Promise<void>;
	remove(place: Pick<ForumPost, 'channelId' | 'questionId'>): Promise<void>;
};
