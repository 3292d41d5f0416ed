import { type Client, Routes } from 'discord.js';
import type { Sending } from '../domain/sending.ts';
import type { ForumAt } from './forum/forum-at.ts';
import type { Posts } from './forum/posts.ts';
import { idOf } from './id-of.ts';
import { markOf } from './mark.ts';

/** Where the messages of a delivery go. */
export type Room = {
	/** Undefined where the next message opens a post of a forum. */
	readonly channelId: string | undefined;
	readonly inForum: boolean;
	/** Opens it with that message; gives its id, and the message's. */
	readonly open: (message: object) => Promise<string>;
};

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'post'>;
	readonly forumAt: ForumAt;
	readonly posts: Posts;
};

/** Finds the channel, the direct messages or the post that a delivery goes to. */
export function createRooms({ rest, forumAt, posts }: Dependencies) {
	return { roomFor, retag };

	async function roomFor(sending: Sending): Promise<Room> {
		const { target, deliveryId, alreadySent } = sending;
		if (target.kind === 'direct') {
			return channel(idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: target.userId } })));
		}
		const forum = await forumAt(target.channelId);
		if (forum === undefined) return channel(target.channelId);
		const wanted = { ...sending, forum, mark: markOf(deliveryId, alreadySent.length) };
		return { channelId: await posts.find(wanted), inForum: true, open: (message) => posts.open(wanted, message) };
	}

	/** A post of a forum says by its tags how its question stands. */
	async function retag({ target, channelId, question }: Posted): Promise<void> {
		const forum = target.kind === 'channel' ? await forumAt(target.channelId) : undefined;
		if (forum !== undefined) await posts.retag(channelId, { forum, question });
	}
}

type Posted = Pick<Sending, 'target' | 'question'> & { readonly channelId: string };

function channel(channelId: string): Room {
	return { channelId, inForum: false, open: () => Promise.reject(new TypeError('only a forum has posts')) };
}
