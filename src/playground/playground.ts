import type { HttpBindings } from '@hono/node-server';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { createAct } from './acts/act.ts';
import { createEngine } from './engine.ts';
import { discordLimits, type Limits } from './limits.ts';
import { createPeopleView } from './people-view.ts';
import { createApi } from './rest/api.ts';
import { createFaults } from './rest/faults.ts';
import { createJournal } from './rest/journal.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { createRequestCheck, type RequestCheck } from './rest/request-check.ts';
import { createResponder } from './rest/responder.ts';
import { everyRoute } from './rest/routes/every-route.ts';
import { createHttpServer } from './server.ts';
import { createPageApi } from './site/page-api.ts';
import { createPageFiles } from './site/page-files.ts';
import { pageState } from './site/page-state.ts';
import { until } from './until.ts';
import { type GuildPlan, valClair } from './world/plan.ts';

export type Playground = ReturnType<typeof createPlayground>;

export type PlaygroundOptions = {
	/** 0 takes any free port. */
	readonly port: number;
	readonly host?: string;
	/** Milliseconds since 1970: dates messages, interactions and ids. Rate limits follow the machine's own clock. */
	readonly now?: () => number;
	readonly log?: (line: string) => void;
	readonly token?: string;
	readonly world?: GuildPlan;
	readonly limits?: Partial<Limits>;
	/** Discord's OpenAPI description, by its path or read already: every request is checked against it. */
	readonly openapi?: string | RequestCheck;
};

/** A local Discord, in memory: the gateway and REST for a bot, a page and acts for people, faults for tests. */
export function createPlayground(options: PlaygroundOptions) {
	const { port, host = '127.0.0.1', now = Date.now, log = () => {}, token = 'playground-token' } = options;
	const limits: Limits = { ...discordLimits, ...options.limits };
	let address = '';
	let revoked = false;
	let check = typeof options.openapi === 'function' ? options.openapi : undefined;
	const validToken = (given: string) => !revoked && given === token;
	const engine = createEngine({ plan: options.world ?? valClair, limits, now, validToken, url: () => address });
	const { feed, gateway } = engine;
	const faults = createFaults();
	const journal = createJournal();
	const act = createAct(engine);
	const count = createRateLimits(limits);

	const app = new Hono<{ Bindings: HttpBindings }>();
	const routes = everyRoute(engine);
	const respond = createResponder({ validToken, journal, count, check: () => check });
	app.route('/api/v10', createApi({ routes, respond, faults, journal, log }));
	app.route('/', createPageApi({ ...engine, act, state: () => pageState(engine) }));
	app.route('/', createPageFiles());
	const server = createHttpServer({ host, port, app, accept: gateway.accept });

	return {
		...createPeopleView(engine),
		...journal,
		token,
		act,
		until,
		controls: engine.controls,
		gateway,
		faults,
		/** Listens to what the page hears; returns what stops listening. */
		onEvent: feed.subscribe,

		/** Somebody resets the token: REST answers 401 and the gateway closes for good. */
		revokeToken(): void {
			revoked = true;
			gateway.close(GatewayCloseCodes.AuthenticationFailed);
		},

		async start(): Promise<{ url: string }> {
			if (typeof options.openapi === 'string') check = await createRequestCheck(options.openapi);
			address = `http://${host}:${await server.start()}`;
			return { url: address };
		},

		async stop(): Promise<void> {
			gateway.stop();
			await server.stop();
		},
	};
}
