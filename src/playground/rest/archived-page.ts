import { ChannelType } from 'discord-api-types/v10';
import { invalidForm } from '../discord-error.ts';
import { isThread } from '../world/channel-kind.ts';
import type { Thread, World } from '../world/world.ts';

const mostAtOnce = 100;
const least = 2;
const usually = 50;

/** The open threads of a channel that are archived, the latest archived first. */
export function archivedPage(world: World, channelId: string, query: URLSearchParams) {
	const limit = Number(query.get('limit') ?? usually);
	if (!Number.isInteger(limit) || limit < least || limit > mostAtOnce) {
		const message = `int value should be between ${least} and ${mostAtOnce}.`;
		throw invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }]);
	}
	const before = Date.parse(query.get('before') ?? '');
	const fitting = [...world.channels.values()]
		.filter((channel) => isThread(channel))
		.filter((thread) => thread.parent_id === channelId && thread.type !== ChannelType.PrivateThread)
		.filter(({ thread_metadata: state }) => state?.archived)
		.filter((thread) => Number.isNaN(before) || archivedAt(thread) < before)
		.toSorted((one, other) => archivedAt(other) - archivedAt(one));
	return { threads: fitting.slice(0, limit), members: [], has_more: fitting.length > limit };
}

function archivedAt({ thread_metadata: state }: Thread): number {
	return Date.parse(state?.archive_timestamp ?? '');
}
