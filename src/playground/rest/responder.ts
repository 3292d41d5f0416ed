import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { refusal } from '../refusals.ts';
import type { Journal } from './journal.ts';
import type { createRateLimits } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import type { RequestCheck } from './request-check.ts';
import { jsonResponse, rateLimitedResponse } from './responses.ts';
import type { Call, Route } from './route.ts';

export type Served = Context<{ Bindings: HttpBindings }>;

type Dependencies = {
	readonly validToken: (token: string) => boolean;
	readonly journal: Journal;
	readonly count: ReturnType<typeof createRateLimits>;
	readonly check: () => RequestCheck | undefined;
};

type Received = {
	readonly route: Route | undefined;
	/** Told the body as soon as it is read, whatever becomes of it. */
	readonly onBody: (body: unknown) => void;
};

/** Answers one request when nothing goes wrong on purpose: token, limits, description, then the route itself. */
export function createResponder({ validToken, journal, count, check }: Dependencies) {
	return async function respond(context: Served, { route, onBody }: Received): Promise<Response> {
		if (!route) throw refusal('notFound');
		if (!route.open && !authorised(context)) throw refusal('unauthorized');
		const param = (name: string) => context.req.param(name) ?? '';
		const { wait, global, headers } = count(route, param);
		if (wait !== undefined) return rateLimitedResponse({ retryAfterSeconds: wait / 1000, global, headers });
		const given = await readBody(context.req.raw);
		onBody(given.body);
		const call: Call = { param, query: new URL(context.req.url).searchParams, ...given };
		const violation = check()?.(route, call);
		if (violation) {
			journal.violations.push({ operation: route.operation, path: context.req.path, message: violation.message });
			throw violation.error;
		}
		const { status, body } = await route.answer(call);
		return jsonResponse(status ?? (body === undefined ? 204 : 200), body, headers);
	};

	function authorised(context: Served): boolean {
		const [scheme, token] = (context.req.header('authorization') ?? '').split(' ');
		return scheme === 'Bot' && token !== undefined && validToken(token);
	}
}
