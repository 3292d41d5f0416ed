import { refusal } from '../../refusals.ts';
import { isThread } from '../../world/channel-kind.ts';
import type { Thread, World } from '../../world/world.ts';
import { reachable } from '../access.ts';
import type { Call, Route } from '../route.ts';

type Dependencies = { readonly world: World; readonly now: () => number };

/** Who follows a thread. */
export function threadMemberRoutes({ world, now }: Dependencies): readonly Route[] {
	const path = '/channels/{channel_id}/thread-members';

	function open(call: Call): { thread: Thread; members: Set<string> } {
		const thread = reachable(world, call.param('channel_id'));
		if (!isThread(thread)) throw refusal('wrongChannelType');
		const members = world.threadMembers.get(thread.id) ?? new Set<string>();
		world.threadMembers.set(thread.id, members);
		return { thread, members };
	}

	function writable(call: Call): { thread: Thread; members: Set<string> } {
		const found = open(call);
		if (found.thread.thread_metadata?.archived) throw refusal('archivedThread');
		return found;
	}

	function userOf({ param }: Call): string {
		const id = param('user_id') || '@me';
		if (id === '@me') return world.bot.id;
		if (!world.people.has(id)) throw refusal('unknownUser');
		return id;
	}

	function added(call: Call) {
		writable(call).members.add(userOf(call));
		return {};
	}

	function removed(call: Call) {
		writable(call).members.delete(userOf(call));
		return {};
	}

	function listed(call: Call) {
		const { thread, members } = open(call);
		const join_timestamp = new Date(now()).toISOString();
		return { body: [...members].map((user_id) => ({ id: thread.id, user_id, join_timestamp, flags: 0 })) };
	}

	return [
		{ operation: 'list_thread_members', method: 'GET', path, answer: listed },
		{ operation: 'join_thread', method: 'PUT', path: `${path}/@me`, answer: added },
		{ operation: 'leave_thread', method: 'DELETE', path: `${path}/@me`, answer: removed },
		{ operation: 'add_thread_member', method: 'PUT', path: `${path}/{user_id}`, answer: added },
		{ operation: 'delete_thread_member', method: 'DELETE', path: `${path}/{user_id}`, answer: removed },
	];
}
