import { randomUUID } from 'node:crypto';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Limits } from '../limits.ts';
import { guildCreation } from '../world/guild-view.ts';
import type { World } from '../world/world.ts';
import { greeting } from './greeting.ts';
import { identify, readPayload, resume } from './payload.ts';
import { replay, type Session, tell } from './session.ts';
import { watchHeartbeat } from './watch-heartbeat.ts';

type Dependencies = {
	readonly world: World;
	readonly limits: Limits;
	readonly validToken: (token: string) => boolean;
	readonly url: () => string;
	readonly sessions: Map<string, Session>;
	readonly socket: WebSocket;
	readonly onReady: () => void;
};

const largestPayload = 4096;
const allIntents = 1 << 26;

/** Granted on request only, and nobody asked for this application. */
const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** One client's conversation with the gateway, from HELLO until it closes. */
export function createConnection(dependencies: Dependencies): void {
	const { socket, limits, sessions } = dependencies;
	let session: Session | undefined;
	const send = (op: GatewayOpcodes, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));
	const heartbeat = watchHeartbeat(limits.heartbeatInterval, () => socket.close(GatewayCloseCodes.SessionTimedOut));

	socket.on('close', (code) => {
		heartbeat.stop();
		if (session?.socket !== socket) return;
		session.socket = undefined;
		session.droppedAt = performance.now();
		// A client that says goodbye with 1000 or 1001 ends its session; any other code keeps it for a resume.
		if (code === 1000 || code === 1001) sessions.delete(session.id);
	});
	socket.on('error', () => socket.terminate());
	socket.on('message', (data) => {
		const text = String(data);
		if (Buffer.byteLength(text) > largestPayload) return socket.close(GatewayCloseCodes.DecodeError);
		const payload = readPayload(text);
		if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
		switch (payload.op) {
			case GatewayOpcodes.Heartbeat:
				heartbeat.beat();
				return send(GatewayOpcodes.HeartbeatAck, null);
			case GatewayOpcodes.Identify:
			case GatewayOpcodes.Resume: {
				if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
				session = payload.op === GatewayOpcodes.Identify ? begin(payload.d) : takeUp(payload.d);
				return session && dependencies.onReady();
			}
			case GatewayOpcodes.PresenceUpdate:
			case GatewayOpcodes.VoiceStateUpdate:
			case GatewayOpcodes.RequestGuildMembers:
				return session ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated);
			default:
				return socket.close(GatewayCloseCodes.UnknownOpcode);
		}
	});
	send(GatewayOpcodes.Hello, { heartbeat_interval: limits.heartbeatInterval });

	function begin(data: unknown): Session | undefined {
		const asked = identify.safeParse(data).data;
		if (!asked) return void socket.close(GatewayCloseCodes.DecodeError);
		if (!dependencies.validToken(asked.token)) return void socket.close(GatewayCloseCodes.AuthenticationFailed);
		const { intents, shard } = asked;
		const refused = refusedIntents(intents);
		if (refused) return void socket.close(refused);
		const fresh: Session = { id: randomUUID(), intents, sequence: 0, sent: [], socket, droppedAt: undefined };
		sessions.set(fresh.id, fresh);
		welcome(fresh, { ...dependencies, shard });
		return fresh;
	}

	function takeUp(data: unknown): Session | undefined {
		const asked = resume.safeParse(data).data;
		if (!asked) return void socket.close(GatewayCloseCodes.DecodeError);
		if (!dependencies.validToken(asked.token)) return void socket.close(GatewayCloseCodes.AuthenticationFailed);
		const found = sessions.get(asked.session_id);
		const expired = found?.droppedAt !== undefined && performance.now() - found.droppedAt > limits.sessionLives;
		if (!found || expired) return void send(GatewayOpcodes.InvalidSession, false);
		if (asked.seq > found.sequence) return void socket.close(GatewayCloseCodes.InvalidSeq);
		found.socket?.terminate();
		Object.assign(found, { socket, droppedAt: undefined });
		if (!replay(found, asked.seq)) return void send(GatewayOpcodes.InvalidSession, false);
		tell(found, GatewayDispatchEvents.Resumed, { _trace: [] });
		return found;
	}
}

function refusedIntents(intents: number): GatewayCloseCodes | undefined {
	if (intents < 0 || intents >= allIntents) return GatewayCloseCodes.InvalidIntents;
	return intents & privileged ? GatewayCloseCodes.DisallowedIntents : undefined;
}

type Welcome = Pick<Dependencies, 'world' | 'url'> & { readonly shard: [number, number] | undefined };

function welcome(session: Session, { world, url, shard }: Welcome): void {
	tell(session, GatewayDispatchEvents.Ready, greeting(world, { id: session.id, url: url(), shard }));
	for (const guild of world.guilds.values()) {
		if (guild.bot === 'joined' && session.intents & GatewayIntentBits.Guilds) {
			tell(session, GatewayDispatchEvents.GuildCreate, guildCreation(world, guild));
		}
	}
}
