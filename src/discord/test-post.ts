import { ChannelType, type Client, MessageFlags, Routes } from 'discord.js';
import type { Fault } from '../domain/fault.ts';
import type { Card } from './card.ts';
import type { LookAtChannel, PermissionName } from './channel-look.ts';
import { idOf } from './id-of.ts';
import { sendFailure } from './send-failure.ts';

export type TestResult = {
	/** posted: and deleted again; seen: all is granted, though nothing was posted; stays: posted, but not deleted. */
	readonly kind: 'posted' | 'seen' | 'stays' | 'refused' | 'later';
	readonly fault?: Fault;
	readonly missing: readonly PermissionName[];
	readonly weaker: readonly 'ReadMessageHistory'[];
};

export type TestPost = (
	place: Parameters<LookAtChannel>[0],
	/** Undefined where nothing is to be posted. */
	message: Card | undefined,
) => Promise<TestResult>;

type Dependencies = { readonly client: Client; readonly lookAt: LookAtChannel };

/** Tries a channel as news will: posts a message that notifies nobody, and deletes it. */
export function createTestPost({ client, lookAt }: Dependencies): TestPost {
	return async function testPost(place, message) {
		const { fault, missing, weaker } = await lookAt(place, { fresh: true });
		if (fault !== undefined) return { kind: 'refused', fault, missing, weaker };
		// A post of a forum would notify who follows it.
		const isForum = client.channels.cache.get(place.channelId)?.type === ChannelType.GuildForum;
		if (message === undefined || isForum) return { kind: 'seen', missing, weaker };
		return { ...(await postAndDelete(place.channelId, message)), missing, weaker };
	};

	async function postAndDelete(channelId: string, message: Card): Promise<Pick<TestResult, 'kind' | 'fault'>> {
		let id: string;
		try {
			const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications;
			const body = { components: message, flags, allowed_mentions: { parse: [] } };
			id = idOf(await client.rest.post(Routes.channelMessages(channelId), { body }));
		} catch (error) {
			const failure = sendFailure(error);
			return failure.kind === 'permanent' ? { kind: 'refused', fault: failure.reason } : { kind: 'later' };
		}
		try {
			await client.rest.delete(Routes.channelMessage(channelId, id));
			return { kind: 'posted' };
		} catch {
			return { kind: 'stays' };
		}
	}
}
