import type { APIGuildForumTag } from 'discord-api-types/v10';

/** A tag that a forum's posts may have. */
export function forumTag(id: string, { name, moderated }: { name: string; moderated: boolean }): APIGuildForumTag {
	return { id, name, moderated, emoji_id: null, emoji_name: null };
}
