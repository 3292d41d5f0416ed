import type { Playground } from '../src/playground/playground.ts';
import type { Somebody } from '../src/playground/protocol.ts';
import type { Room } from './rooms.ts';

type Options = Readonly<Record<string, string>>;

/** Sets a room up by slash commands, as its people would. Throws where Questeur or Discord would not have it. */
export async function settleRoom(playground: Playground, room: Room): Promise<string> {
	const { manager, member } = playground.people;
	const direct = room.name === 'direct';
	const as = direct ? member : manager;
	const channelId = direct ? playground.directMessageId(member.user.id) : playground.channelId(room.name);
	const say = (path: readonly string[], options: Options) => sayTo(playground, { as, channelId, path, options });
	if (room.digest) {
		const { at, covers } = room.digest;
		await say(['digest', 'on'], { time: at, covers, days: 'everyday', empty: 'silent' });
	}
	for (const { path, value, interest } of room.follows) {
		const option = path === 'topic' ? 'query' : path;
		await say(['follow', path], { [option]: value, events: interest, pace: room.pace });
	}
	return channelId;
}

type Call = {
	readonly as: Somebody;
	readonly channelId: string;
	readonly path: readonly string[];
	readonly options: Options;
};

async function sayTo(playground: Playground, { as, ...call }: Call): Promise<void> {
	const { refused, interactionId } = await playground.act({ type: 'command', as: as.user.id, ...call });
	if (refused !== undefined) throw new Error(`${call.path.join(' ')}: ${refused}`);
	const reply = JSON.stringify(await playground.waitForReply(interactionId));
	// A refusal of Questeur's own is a warning sign in its reply.
	if (reply.includes('⚠')) throw new Error(`${call.path.join(' ')}: ${reply}`);
}
