import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

export type LocalSite = {
	readonly origin: string;
	/** In the order in which they came. */
	readonly requests: readonly IncomingMessage[];
	close(): Promise<void>;
};

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

/** A real site on this machine, gone when the test ends. */
export async function localSite(serve: Serve): Promise<LocalSite> {
	const requests: IncomingMessage[] = [];
	const server = createServer((request, response) => {
		requests.push(request);
		serve(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	open.push(close);
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the local site has no port');
	return { origin: `http://127.0.0.1:${address.port}`, requests, close };
}

/** Answers with each of these in turn, and with the last one from then on. */
export function inTurn(...answers: readonly Serve[]): Serve {
	let turn = 0;
	return (request, response) => {
		const answer = answers[Math.min(turn, answers.length - 1)];
		turn += 1;
		answer?.(request, response);
	};
}

export function html(body: string | Buffer, headers: Record<string, string> = {}): Serve {
	return (_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
	};
}

export function status(code: number, headers: Record<string, string> = {}): Serve {
	return (_request, response) => {
		response.writeHead(code, headers).end('no page');
	};
}
