import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createAct } from './acts/act.ts';
import { createChannelControls } from './controls/channel-controls.ts';
import { createGuildControls } from './controls/guild-controls.ts';
import { createPersonControls } from './controls/person-controls.ts';
import { createCommandBook } from './declared/command-book.ts';
import { createFeed } from './feed.ts';
import { createGateway } from './gateway/gateway.ts';
import { createInteractions } from './interactions/interactions.ts';
import { discordLimits, type Limits } from './limits.ts';
import { createMessages } from './messages/messages.ts';
import { createNews } from './news.ts';
import { createPeopleView } from './people-view.ts';
import type { PageEvent } from './protocol.ts';
import { createApi } from './rest/api.ts';
import { createFaults } from './rest/faults.ts';
import { createJournal } from './rest/journal.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { everyRoute } from './rest/routes/every-route.ts';
import { createHttpServer } from './server.ts';
import { createPageApi } from './site/page-api.ts';
import { createPageFiles } from './site/page-files.ts';
import { pageState } from './site/page-state.ts';
import { createSnowflakes } from './snowflake.ts';
import { until } from './until.ts';
import { createWorld } from './world/create-world.ts';
import { type GuildPlan, valClair } from './world/plan.ts';

export type Playground = ReturnType<typeof createPlayground>;

export type PlaygroundOptions = {
	/** 0 takes any free port. */
	readonly port: number;
	readonly host?: string;
	readonly now?: () => number;
	readonly log?: (line: string) => void;
	readonly token?: string;
	readonly world?: GuildPlan;
	readonly limits?: Partial<Limits>;
};

/** A local Discord, in memory: the gateway and REST for a bot, a page and acts for people, faults for tests. */
export function createPlayground(options: PlaygroundOptions) {
	const { port, host = '127.0.0.1', now = Date.now, log = () => {}, token = 'playground-token' } = options;
	const limits: Limits = { ...discordLimits, ...options.limits };
	let address = '';
	let tokenIsValid = true;
	const url = () => address;
	const gatewayUrl = () => `${address.replace('http:', 'ws:')}/gateway`;
	const validToken = (given: string) => tokenIsValid && given === token;

	const nextId = createSnowflakes(now);
	const world = createWorld(nextId);
	const feed = createFeed<PageEvent>();
	const onlineChanged = (online: boolean) => feed.publish({ type: 'online', online });
	const gateway = createGateway({ world, limits, validToken, url: gatewayUrl, onlineChanged });
	const news = createNews({ world, gateway, feed });
	const messages = createMessages({ world, news, nextId, now, nonceLives: limits.nonceLives, url });
	const book = createCommandBook({ world, news, nextId });
	const interactions = createInteractions({ world, limits, gateway, feed, nextId, now });
	const controls = {
		...createGuildControls({ world, gateway, nextId, now }),
		...createChannelControls({ world, news, nextId }),
		...createPersonControls({ world }),
	};
	const guild = controls.addGuild(options.world ?? valClair);
	const act = createAct({ world, interactions, messages });
	const faults = createFaults();
	const journal = createJournal();
	const routes = everyRoute({ world, news, messages, interactions, book, feed, limits, nextId, now, gatewayUrl });
	const api = createApi({
		routes,
		validToken,
		faults,
		journal,
		count: createRateLimits(limits),
		check: undefined,
		log,
	});
	const app = new Hono<{ Bindings: HttpBindings }>();
	app.route('/api/v10', api);
	app.route('/', createPageApi({ world, feed, act, state: () => pageState({ world, gateway }) }));
	app.route('/', createPageFiles());
	const server = createHttpServer({ host, port, app, accept: gateway.accept });

	return {
		...createPeopleView({ world, messages, interactions, guild }),
		token,
		act,
		until,
		controls,
		gateway,
		faults,
		...journal,
		onEvent: feed.subscribe,
		revokeToken(): void {
			tokenIsValid = false;
			gateway.close(4004);
		},
		async start(): Promise<{ url: string }> {
			address = `http://${host}:${await server.start()}`;
			return { url: address };
		},
		async stop(): Promise<void> {
			gateway.stop();
			await server.stop();
		},
	};
}
