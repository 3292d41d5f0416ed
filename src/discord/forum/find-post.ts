import { type Client, DiscordAPIError, Routes, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../domain/plain-date.ts';
import { hasMark } from '../mark.ts';
import type { Forum } from './forum.ts';

/** Discord's clock and ours may differ a little. */
const MARGIN = 300_000;
/** Looked at whatever their age, for the day on which a clock is wrong by more than that. */
const LATEST = 10;
const PAGE = 100;

type Wanted = { readonly forum: Forum; readonly mark: number; readonly since: Instant; readonly by: string };

const listed = z.object({
	threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish(), owner_id: z.string().optional() })),
});
const starter = z.object({ components: z.array(z.object({ id: z.number().optional() })).optional() });

/**
 * Our own post of a forum whose first message has that mark: a post is made without a nonce, so that nothing but
 * looking tells whether there is one. Without Read Message History only active ones are seen.
 */
export function createFindPost({ rest }: { readonly rest: Pick<Client['rest'], 'get'> }) {
	return async function findPost({ forum, mark, since, by }: Wanted): Promise<string | undefined> {
		const query = new URLSearchParams({ limit: String(PAGE) });
		const active = await postsOf(Routes.guildActiveThreads(forum.guildId));
		const archived = await postsOf(Routes.channelThreads(forum.id, 'public'), query);
		const ours = [...active, ...archived]
			.filter(({ parent_id, owner_id }) => parent_id === forum.id && owner_id === by)
			.map(({ id }) => id)
			.toSorted((one, other) => (BigInt(one) < BigInt(other) ? 1 : -1));
		for (const [place, id] of ours.entries()) {
			if (place >= LATEST && SnowflakeUtil.timestampFrom(id) < since - MARGIN) break;
			if (await isMarked(id, mark)) return id;
		}
		return undefined;
	};

	async function postsOf(route: `/${string}`, query?: URLSearchParams) {
		return listed.parse(await rest.get(route, query && { query }).catch(nothing({ threads: [] }))).threads;
	}

	/** A post has the id of its first message. */
	async function isMarked(id: string, mark: number): Promise<boolean> {
		return hasMark(starter.parse(await rest.get(Routes.channelMessage(id, id)).catch(nothing({}))), mark);
	}
}

/** For what may not be read, or is gone; anything else may pass. */
function nothing<Empty>(empty: Empty) {
	return (error: unknown): Empty => {
		if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return empty;
		throw error;
	};
}
