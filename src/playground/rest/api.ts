import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { DiscordError } from '../discord-error.ts';
import { refusal } from '../refusals.ts';
import type { Fault, Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import type { createRateLimits } from './rate-limits.ts';
import { type Body, readBody } from './read-body.ts';
import type { RequestCheck } from './request-check.ts';
import { errorResponse, jsonResponse, rateLimitedResponse } from './responses.ts';
import type { Call, Route } from './route.ts';

type Dependencies = {
	readonly routes: readonly Route[];
	readonly validToken: (token: string) => boolean;
	readonly faults: Faults;
	readonly journal: Journal;
	readonly count: ReturnType<typeof createRateLimits>;
	readonly check: () => RequestCheck | undefined;
	readonly log: (line: string) => void;
};

type Served = Context<{ Bindings: HttpBindings }>;

/** Discord's REST API: what every route has in common, from faults and tokens to limits and the journal. */
export function createApi({ routes, validToken, faults, journal, count, check, log }: Dependencies) {
	const app = new Hono<{ Bindings: HttpBindings }>();
	for (const route of routes) {
		app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => serve(context, route));
	}
	app.all('*', (context) => serve(context, undefined));
	return app;

	async function serve(context: Served, route: Route | undefined): Promise<Response> {
		const { method, path } = context.req;
		const fault = faults.take({ operation: route?.operation, method, path });
		const read: { body?: unknown } = {};
		const response = fault ? await struck(fault) : await answered();
		if (fault?.kind === 'drop') context.env.incoming.socket.destroy();
		const status = fault?.kind === 'drop' ? 0 : response.status;
		const code = response.headers.get('x-playground-code');
		journal.requests.push({
			method,
			path,
			operation: route?.operation,
			body: read.body,
			status,
			...(code ? { code: Number(code) } : {}),
		});
		return fault?.kind === 'drop' ? RESPONSE_ALREADY_SENT : response;

		async function struck(fault: Fault): Promise<Response> {
			if (fault.kind === 'error')
				return jsonResponse(fault.status, { message: `${fault.status}: Server Error`, code: 0 });
			if (fault.kind === 'rate-limited') return rateLimitedResponse(fault);
			if (fault.kind === 'slow') await wait(fault.milliseconds);
			return fault.kind === 'drop' && fault.when === 'before' ? new Response(null) : answered();
		}

		async function answered(): Promise<Response> {
			try {
				return await answer(context, { route, read });
			} catch (error) {
				if (error instanceof DiscordError) return errorResponse(error);
				log(`playground: ${method} ${path}: ${error instanceof Error ? error.stack : String(error)}`);
				return jsonResponse(500, { message: '500: Internal Server Error', code: 0 });
			}
		}
	}

	async function answer(context: Served, { route, read }: { route: Route | undefined; read: { body?: unknown } }) {
		if (!route) throw refusal('notFound');
		if (!route.open && !authorised(context)) throw refusal('unauthorized');
		const param = (name: string) => context.req.param(name) ?? '';
		const verdict = count(route, param);
		if (verdict.wait !== undefined) {
			const { global, headers } = verdict;
			return rateLimitedResponse({ retryAfterSeconds: verdict.wait / 1000, global, headers });
		}
		const given: Body = await readBody(context.req.raw);
		read.body = given.body;
		const query = new URL(context.req.url).searchParams;
		const call: Call = { param, query, ...given };
		const violation = check()?.(route, call);
		if (violation) {
			journal.violations.push({ operation: route.operation, path: context.req.path, message: violation.message });
			throw violation.error;
		}
		const { status, body } = await route.answer(call);
		return jsonResponse(status ?? (body === undefined ? 204 : 200), body, verdict.headers);
	}

	function authorised(context: Served): boolean {
		const [scheme, token] = (context.req.header('authorization') ?? '').split(' ');
		return scheme === 'Bot' && token !== undefined && validToken(token);
	}
}
