import type { Attachment } from '../world/world.ts';

/** What a request asks, once read. */
export type Call = {
	/** A part of the path, by its name in the route. */
	readonly param: (name: string) => string;
	readonly query: URLSearchParams;
	readonly body: unknown;
	/** Uploaded files by their field, such as `files[0]`. */
	readonly files: ReadonlyMap<string, Attachment>;
};

/** What to answer; without a body it is a 204. */
type Answer = { readonly status?: number; readonly body?: unknown };

export type Route = {
	/** The operation's name in Discord's own OpenAPI description. */
	readonly operation: string;
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** As in the description: `/channels/{channel_id}/messages`. */
	readonly path: string;
	/** How many requests, in how many milliseconds, per major parameter. */
	readonly limit?: readonly [requests: number, perMilliseconds: number] | 'none';
	/** Answered without a token; an interaction's own token is in its path. */
	readonly open?: boolean;
	readonly answer: (call: Call) => Answer | Promise<Answer>;
};
