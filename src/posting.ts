import type { Client } from 'discord.js';
import type { House } from './composition.ts';
import { createCrosspost } from './discord/crosspost.ts';
import { createForumAt } from './discord/forum/forum-at.ts';
import { createPosts } from './discord/forum/posts.ts';
import { createMentionedRole } from './discord/mentioned-role.ts';
import type { OutboxRest } from './discord/outbox-rest.ts';
import { createRevise } from './discord/revise.ts';
import { createRooms } from './discord/rooms.ts';
import { createSender } from './discord/sender.ts';
import { createCrosspostOwed } from './services/crosspost-owed.ts';
import { createCrosspostOwing } from './services/crosspost-owing.ts';

type Surroundings = { readonly client: Client; readonly outbox: OutboxRest };

/** How what the bot says by itself gets into channels, threads, forums and direct messages. */
export function createPosting({ config, store, clock, log }: House, { client, outbox: rest }: Surroundings) {
	const self = () => client.user?.id;
	const posts = createPosts({ rest, known: store.forumPosts, self, clock, timeZone: config.timeZone });
	const { roomFor, retag } = createRooms({ rest, forumAt: createForumAt({ client }), posts });
	const chosen = async (channelId: string) => (await store.channelSettings.ofChannel(channelId))?.mentionRole;
	const mentionedRole = createMentionedRole({ client, chosen });
	const onPosted = createCrosspostOwing({ ...store, clock });
	return {
		send: createSender({ rest, self, clock, roomFor, mentionedRole, onPosted }),
		revise: createRevise({ rest, retag }),
		/** Hands on to other servers what is owed to them. */
		crosspostOwed: createCrosspostOwed({ ...store, crosspost: createCrosspost({ rest }), clock, log }),
	};
}
