import { createChannelControls } from './controls/channel-controls.ts';
import { createGuildControls } from './controls/guild-controls.ts';
import { createPersonControls } from './controls/person-controls.ts';
import { createRoleControls } from './controls/role-controls.ts';
import { createThreadControls } from './controls/thread-controls.ts';
import { createCommandBook } from './declared/command-book.ts';
import { createFeed } from './feed.ts';
import { createGateway } from './gateway/gateway.ts';
import { createInteractions } from './interactions/interactions.ts';
import type { Limits } from './limits.ts';
import { createMessages } from './messages/messages.ts';
import { createNews } from './news.ts';
import type { PageEvent } from './protocol.ts';
import { createSnowflakes } from './snowflake.ts';
import { createWorld } from './world/create-world.ts';
import type { GuildPlan } from './world/plan.ts';

type Dependencies = {
	readonly plan: GuildPlan;
	readonly limits: Limits;
	readonly now: () => number;
	readonly validToken: (token: string) => boolean;
	/** Where the playground is reached, once it listens. */
	readonly url: () => string;
};

/** Everything that a local Discord is but its HTTP address. */
export function createEngine({ plan, limits, now, validToken, url }: Dependencies) {
	const gatewayUrl = () => `${url().replace('http:', 'ws:')}/gateway`;
	const nextId = createSnowflakes(now);
	const world = createWorld(nextId, now);
	const feed = createFeed<PageEvent>();
	const onlineChanged = (online: boolean) => feed.publish({ type: 'online', online });
	const gateway = createGateway({ world, limits, validToken, url: gatewayUrl, onlineChanged });
	const news = createNews({ world, gateway, feed });
	const messages = createMessages({ world, news, nextId, now, nonceLives: limits.nonceLives, url });
	const controls = {
		...createGuildControls({ world, gateway, nextId, now }),
		...createChannelControls({ world, news, nextId }),
		...createRoleControls({ world, gateway, nextId }),
		...createThreadControls({ world, news, messages, nextId }),
		...createPersonControls({ world }),
	};
	return {
		limits,
		now,
		nextId,
		world,
		feed,
		gateway,
		gatewayUrl,
		news,
		controls,
		guild: controls.addGuild(plan),
		messages,
		book: createCommandBook({ world, news, nextId }),
		interactions: createInteractions({ world, limits, gateway, feed, nextId, now }),
	};
}
