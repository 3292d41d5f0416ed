import type { CommandBook } from '../../declared/command-book.ts';
import type { Feed } from '../../feed.ts';
import { createAnswer } from '../../interactions/answer.ts';
import type { Interactions } from '../../interactions/interactions.ts';
import type { Limits } from '../../limits.ts';
import type { Messages } from '../../messages/messages.ts';
import type { News } from '../../news.ts';
import type { PageEvent } from '../../protocol.ts';
import type { World } from '../../world/world.ts';
import type { Route } from '../route.ts';
import { applicationRoutes } from './application-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { historyRoutes } from './history-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { threadMemberRoutes } from './thread-member-routes.ts';
import { threadRoutes } from './thread-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

export type RouteDependencies = {
	readonly world: World;
	readonly news: News;
	readonly messages: Messages;
	readonly interactions: Interactions;
	readonly book: CommandBook;
	readonly feed: Feed<PageEvent>;
	readonly limits: Limits;
	readonly nextId: () => string;
	readonly now: () => number;
	readonly gatewayUrl: () => string;
};

/** All that the playground answers, under Discord's own names. */
export function everyRoute(dependencies: RouteDependencies): readonly Route[] {
	const answer = createAnswer(dependencies);
	return [
		...applicationRoutes(dependencies),
		...guildRoutes(dependencies),
		...channelRoutes(dependencies),
		...threadRoutes(dependencies),
		...threadMemberRoutes(dependencies),
		...messageRoutes(dependencies),
		...historyRoutes(dependencies),
		...commandRoutes(dependencies),
		...interactionRoutes({ ...dependencies, answer }),
		...webhookRoutes(dependencies),
	];
}
