import type { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Limits } from '../limits.ts';
import type { World } from '../world/world.ts';
import { createConnection } from './connection.ts';
import { type Session, tell } from './session.ts';

export type Gateway = ReturnType<typeof createGateway>;

type Dependencies = {
	readonly world: World;
	readonly limits: Limits;
	readonly validToken: (token: string) => boolean;
	readonly url: () => string;
	readonly onlineChanged: (online: boolean) => void;
};

/** The side of Discord that speaks first: sessions, and the events they receive. */
export function createGateway({ onlineChanged, ...dependencies }: Dependencies) {
	const sessions = new Map<string, Session>();
	const sockets = new Set<WebSocket>();

	const online = () => [...sessions.values()].some(({ socket }) => socket !== undefined);
	const connected = () => [...sessions.values()].filter(({ socket }) => socket !== undefined);

	return {
		online,

		accept(socket: WebSocket): void {
			sockets.add(socket);
			createConnection({ ...dependencies, sessions, socket, onReady: () => onlineChanged(online()) });
			socket.once('close', () => {
				sockets.delete(socket);
				onlineChanged(online());
			});
		},

		/** Sends an event to every session that asked for `intent`. */
		dispatch(event: GatewayDispatchEvents, data: unknown, intent?: GatewayIntentBits): void {
			for (const session of sessions.values()) {
				if (intent === undefined || session.intents & intent) tell(session, event, data);
			}
		},

		/** Cuts every connection as a broken network does, without a closing handshake. */
		drop(): void {
			for (const socket of sockets) socket.terminate();
		},

		close(code: number): void {
			for (const socket of sockets) socket.close(code);
		},

		askToReconnect(): void {
			for (const { socket } of connected()) socket?.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
		},

		invalidate({ resumable }: { resumable: boolean }): void {
			for (const session of connected()) {
				session.socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: resumable }));
				if (!resumable) sessions.delete(session.id);
			}
		},

		stop(): void {
			for (const socket of sockets) socket.terminate();
			sessions.clear();
		},
	};
}
