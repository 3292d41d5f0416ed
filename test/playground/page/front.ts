import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

const portOf = (url: string): number => Number(new URL(url).port);

/** An address that stays while what is behind it goes and comes back: a port that is let go may be somebody else's next. */
export async function openFront(url: string) {
	let behind: number | undefined = portOf(url);
	const sockets = new Set<Socket>();

	function keep(socket: Socket): Socket {
		sockets.add(socket);
		return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
	}

	function cut(): void {
		behind = undefined;
		for (const socket of sockets) socket.destroy();
	}

	const server = createServer((caller) => {
		if (behind === undefined) return void caller.destroy();
		const called = keep(connect(behind, '127.0.0.1'));
		keep(caller).pipe(called).pipe(caller);
		caller.on('close', () => called.destroy());
		called.on('close', () => caller.destroy());
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('the front has no port');

	return {
		url: `http://127.0.0.1:${address.port}`,
		cut,
		lead(other: string): void {
			behind = portOf(other);
		},
		close(): void {
			cut();
			server.close();
		},
	};
}
