import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { KeptQuestion } from '../../domain/news.ts';
import { type Clock, type Instant, plainDateAt } from '../../domain/plain-date.ts';
import { cutPlain } from '../cut.ts';
import { idOf } from '../id-of.ts';
import { limits } from '../limits.ts';
import { createFindPost } from './find-post.ts';
import type { Forum } from './forum.ts';
import { readPost } from './read-post.ts';
import { statusTags } from './status-tags.ts';

type Place = { readonly channelId: string; readonly questionId: number };

/** Which post tells of a question. */
type KnownPosts = {
	of(place: Place): Promise<string | undefined>;
	save(post: Place & { readonly guildId: string; readonly threadId: string }): Promise<void>;
	remove(place: Place): Promise<void>;
};

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'get' | 'post' | 'patch'>;
	readonly known: KnownPosts;
	/** The bot's own user. */
	readonly self: () => string | undefined;
	readonly clock: Clock;
	readonly timeZone: string;
};

export type WantedPost = {
	readonly forum: Forum;
	/** What a new one is called. */
	readonly heading: string;
	/** Whose post it is, where it is one question's. */
	readonly question: KeptQuestion | undefined;
	/** That has earlier parts of the same delivery. */
	readonly postedIn: string | undefined;
	/** Of the part that comes next. */
	readonly mark: number;
	readonly inFlightSince: Instant | undefined;
};

export type Posts = {
	/** The post that is there already, awake and tagged as its question stands. */
	find(wanted: WantedPost): Promise<string | undefined>;
	/** Makes a post of a message; gives its id, which is that of its first message too. */
	open(wanted: WantedPost, message: object): Promise<string>;
	/** Has it awake, and tagged as its question stands, unless it is gone or closed to the bot. */
	retag(id: string, about: Pick<WantedPost, 'forum' | 'question'>): Promise<unknown>;
};

/** The posts of forums: one a question, however long it takes, and one for each message about several. */
export function createPosts({ rest, known, self, clock, timeZone }: Dependencies): Posts {
	const findPost = createFindPost({ rest });

	return {
		retag: isReady,

		async find(wanted) {
			const place = placeOf(wanted);
			const before = wanted.postedIn ?? (place && (await known.of(place)));
			if (before !== undefined && (await isReady(before, wanted))) return before;
			if (before !== undefined && place !== undefined) await known.remove(place);
			const lost = await lostPost(wanted);
			if (lost !== undefined) await keep(wanted, lost);
			return lost;
		},

		async open(wanted, message) {
			const { forum, heading, question } = wanted;
			const applied_tags = statusTags(forum, { question, today: today(), applied: [] });
			const name = cutPlain(heading.trim() || '…', limits.threadName);
			const post = (tags: readonly string[]) =>
				rest.post(Routes.threads(forum.id), { body: { name, applied_tags: tags, message } });
			// A tag may have been deleted since we heard of it.
			const id = idOf(
				await post(applied_tags).catch((error: unknown) => (isUnknownTag(error) ? post([]) : fail(error))),
			);
			await keep(wanted, id);
			return id;
		},
	};

	/** Made on an earlier try, of which nothing was heard. */
	async function lostPost({ forum, mark, inFlightSince }: WantedPost): Promise<string | undefined> {
		const by = self();
		if (inFlightSince === undefined || by === undefined) return undefined;
		return findPost({ forum, mark, since: Math.min(inFlightSince, clock()), by });
	}

	/** False where it is gone, or closed to the bot. */
	async function isReady(id: string, { forum, question }: Pick<WantedPost, 'forum' | 'question'>): Promise<boolean> {
		const post = await readPost(rest, id);
		if (post === undefined || (post.locked && !forum.managesThreads)) return false;
		const wished =
			question === undefined ? post.tags : statusTags(forum, { question, today: today(), applied: post.tags });
		const changes = wished.length !== post.tags.length || wished.some((tag) => !post.tags.includes(tag));
		if (!post.archived && !changes) return true;
		const body = { archived: false, ...(changes && { applied_tags: wished }) };
		// Without its tags the news is news all the same; a post that stays asleep wakes by the message itself.
		await rest
			.patch(Routes.channel(id), { body })
			.catch((error: unknown) => (isRefused(error) ? undefined : fail(error)));
		return true;
	}

	async function keep(wanted: WantedPost, threadId: string): Promise<void> {
		const place = placeOf(wanted);
		if (place !== undefined) await known.save({ ...place, guildId: wanted.forum.guildId, threadId });
	}

	function today() {
		return plainDateAt(clock(), timeZone);
	}
}

function placeOf({ forum, question }: WantedPost): Place | undefined {
	return question && { channelId: forum.id, questionId: question.id };
}

function isUnknownTag(error: unknown): boolean {
	return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownTag;
}

function isRefused(error: unknown): boolean {
	return error instanceof DiscordAPIError && [400, 403, 404].includes(error.status);
}

function fail(error: unknown): never {
	throw error;
}
