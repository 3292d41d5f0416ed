import type { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

type Dispatch = { readonly op: 0; readonly t: GatewayDispatchEvents; readonly s: number; readonly d: unknown };

export type Session = {
	readonly id: string;
	readonly intents: number;
	sequence: number;
	/** What a resuming client may have missed. */
	sent: Dispatch[];
	socket: WebSocket | undefined;
	droppedAt: number | undefined;
};

const replayable = 1000;

/** Numbers an event, remembers it for a resume, and sends it if somebody listens. */
export function tell(session: Session, t: GatewayDispatchEvents, d: unknown): void {
	session.sequence += 1;
	const dispatch: Dispatch = { op: 0, t, s: session.sequence, d };
	session.sent = [...session.sent.slice(1 - replayable), dispatch];
	session.socket?.send(JSON.stringify(dispatch));
}

/** Sends again all that came after `sequence`; false where it lies outside what is remembered. */
export function replay(session: Session, sequence: number): boolean {
	const missed = session.sent.filter(({ s }) => s > sequence);
	if (sequence > session.sequence || missed.length !== session.sequence - sequence) return false;
	for (const dispatch of missed) session.socket?.send(JSON.stringify(dispatch));
	return true;
}
