import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { z } from 'zod';
import { refusal } from '../refusals.ts';
import { isForum } from '../world/channel-kind.ts';
import type { Thread, World } from '../world/world.ts';
import { checkModerates, reachable } from './access.ts';
import { checkTags } from './check-tags.ts';
import { readForm } from './read-form.ts';

const threadChanges = z.looseObject({
	name: z.string().min(1).max(100).exactOptional(),
	archived: z.boolean().exactOptional(),
	locked: z.boolean().exactOptional(),
	auto_archive_duration: z.literal([60, 1440, 4320, 10_080]).exactOptional(),
	applied_tags: z.array(z.string()).max(5).exactOptional(),
});

/** The thread as its owner, or who manages threads, wants it; refused where the bot is neither, or it is locked. */
export function changedThread(world: World, thread: Thread, body: unknown): Thread {
	const { name, archived, locked, auto_archive_duration, applied_tags } = readForm(threadChanges, body);
	const { thread_metadata: before } = thread;
	if (!before) return thread;
	if (before.archived && archived !== false) throw refusal('archivedThread');
	if (before.locked) checkModerates(world, thread);
	const wakesOnly = archived === false && Object.keys(Object(body)).length === 1;
	if (wakesOnly) reachable(world, thread.id, may.SendMessagesInThreads);
	else if (locked !== undefined || thread.owner_id !== world.bot.id) reachable(world, thread.id, may.ManageThreads);
	const forum = world.channels.get(thread.parent_id ?? '');
	if (applied_tags && forum && isForum(forum)) checkTags(world, forum, applied_tags);
	const touched = archived !== undefined || auto_archive_duration !== undefined;
	return {
		...thread,
		...(name === undefined ? {} : { name }),
		...(applied_tags === undefined ? {} : { applied_tags }),
		thread_metadata: {
			...before,
			archived: archived ?? before.archived,
			locked: locked ?? before.locked,
			auto_archive_duration: auto_archive_duration ?? before.auto_archive_duration,
			archive_timestamp: touched ? new Date(world.now()).toISOString() : before.archive_timestamp,
		},
	};
}
