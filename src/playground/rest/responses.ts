import type { DiscordError } from '../discord-error.ts';

const codeHeader = 'X-Playground-Code';

type Headers = Readonly<Record<string, string>>;

/** A body as JSON; a 204 has neither body nor content type. */
export function jsonResponse(status: number, body: unknown, headers: Headers = {}): Response {
	if (body === undefined) return new Response(null, { status, headers });
	return Response.json(body, { status, headers });
}

export function errorResponse(error: DiscordError): Response {
	return jsonResponse(error.status, error.toJSON(), { [codeHeader]: String(error.code) });
}

/** Discord's own code of a refusal. */
export function errorCode(response: Response): number | undefined {
	const code = response.headers.get(codeHeader);
	return code === null ? undefined : Number(code);
}

type TooMany = { readonly retryAfterSeconds?: number; readonly global?: boolean; readonly headers?: Headers };

/** Without `retryAfterSeconds` it is the bare 429 of the network in front of Discord. */
export function rateLimitedResponse({ retryAfterSeconds, global = false, headers = {} }: TooMany): Response {
	if (retryAfterSeconds === undefined) return new Response('error code: 1015', { status: 429 });
	const message = 'You are being rate limited.';
	return jsonResponse(
		429,
		{ message, retry_after: Number(retryAfterSeconds.toFixed(3)), global },
		{
			'Retry-After': String(Math.ceil(retryAfterSeconds)),
			...(global ? { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' } : { 'X-RateLimit-Scope': 'user' }),
			...headers,
		},
	);
}
