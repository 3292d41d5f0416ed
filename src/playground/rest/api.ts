import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { DiscordError } from '../discord-error.ts';
import type { Fault, Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import type { createResponder, Served } from './responder.ts';
import { errorCode, errorResponse, jsonResponse, rateLimitedResponse } from './responses.ts';
import type { Route } from './route.ts';

type Dependencies = {
	readonly routes: readonly Route[];
	readonly respond: ReturnType<typeof createResponder>;
	readonly faults: Faults;
	readonly journal: Journal;
	readonly log: (line: string) => void;
};

/** Discord's REST API with what can go wrong on its way, and a journal of it all. */
export function createApi({ routes, respond, faults, journal, log }: Dependencies) {
	const app = new Hono<{ Bindings: HttpBindings }>();
	for (const route of routes) {
		const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
		// discord.js sends `@original` as `%40original`, and routes are matched before they are decoded.
		app.on(route.method, [path, path.replaceAll('@', '%40')], (context) => serve(context, route));
	}
	app.all('*', (context) => serve(context, undefined));
	return app;

	async function serve(context: Served, route: Route | undefined): Promise<Response> {
		const { method, path } = context.req;
		const operation = route?.operation;
		const fault = faults.take({ operation, method, path });
		let body: unknown;
		const answer = () => answered(context, { route, onBody: (read) => (body = read) });
		const response = fault ? await struck(fault, answer) : await answer();
		const cut = fault?.kind === 'drop';
		const code = errorCode(response);
		const status = cut ? 0 : response.status;
		journal.requests.push({ method, path, operation, body, status, ...(code === undefined ? {} : { code }) });
		if (!cut) return response;
		context.env.incoming.socket.destroy();
		return RESPONSE_ALREADY_SENT;
	}

	async function answered(context: Served, received: Parameters<typeof respond>[1]): Promise<Response> {
		try {
			return await respond(context, received);
		} catch (error) {
			if (error instanceof DiscordError) return errorResponse(error);
			const told = error instanceof Error ? error.stack : String(error);
			log(`playground: ${received.route?.operation}: ${told}`);
			return jsonResponse(500, { message: '500: Internal Server Error', code: 0 });
		}
	}
}

async function struck(fault: Fault, answer: () => Promise<Response>): Promise<Response> {
	switch (fault.kind) {
		case 'error':
			return jsonResponse(fault.status, { message: `${fault.status}: Server Error`, code: 0 });
		case 'rate-limited':
			return rateLimitedResponse(fault);
		case 'slow':
			await wait(fault.milliseconds);
			return answer();
		case 'drop':
			return fault.when === 'before' ? new Response(null) : answer();
	}
}
