import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { refusal } from '../refusals.ts';
import type { Forum, World } from '../world/world.ts';
import { reachable } from './access.ts';

/** Refuses tags that the forum does not have, or that only who manages threads may set. */
export function checkTags(world: World, forum: Forum, tagIds: readonly string[]): void {
	for (const id of tagIds) {
		const tag = forum.available_tags.find((each) => each.id === id);
		if (!tag) throw refusal('unknownTag');
		if (tag.moderated) reachable(world, forum.id, may.ManageThreads);
	}
}
