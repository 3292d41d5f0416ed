import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';

type Dependencies = {
	readonly host: string;
	readonly port: number;
	readonly app: Hono<{ Bindings: HttpBindings }>;
	readonly accept: (socket: WebSocket) => void;
};

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** One address for all: REST, the gateway's web socket, and the page. */
export function createHttpServer({ host, port, app, accept }: Dependencies) {
	const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
	const guarded = new Hono<{ Bindings: HttpBindings }>();
	guarded.use(async (context, next) => {
		if (trusted(context.req.header('host'))) return next();
		return context.text('This address is for this machine only.', 403);
	});
	guarded.route('/', app);
	const server = createServer(getRequestListener(guarded.fetch));
	server.on('upgrade', (request, socket, head) => {
		const gateway = request.url?.split('?')[0]?.replace(/\/$/, '') === '/gateway';
		if (!gateway || !trusted(request.headers.host)) return void socket.destroy();
		sockets.handleUpgrade(request, socket, head, accept);
	});

	return {
		async start(): Promise<number> {
			server.listen(port, host);
			await once(server, 'listening');
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		},

		async stop(): Promise<void> {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};

	/** A foreign name that resolves to this machine is a web page trying to reach in (DNS rebinding). */
	function trusted(header: string | undefined): boolean {
		const name = header?.replace(/:\d+$/, '') ?? '';
		return loopback.has(name) || name === host;
	}
}
