import type { Playground } from '../../src/playground/playground.ts';
import type { PageMessage } from '../../src/playground/protocol.ts';
import { type Telling, tellingsIn } from './telling.ts';

export type Entry = {
	readonly channelId: string;
	readonly at: number;
	readonly message: PageMessage;
	readonly tellings: readonly Telling[];
};

/**
 * Every message that the bot posts by itself, as it was when people first saw it. What is edited afterwards is no new
 * message, and what is deleted with its channel was seen.
 */
export function keepLedger(playground: Playground, now: () => number) {
	const entries: Entry[] = [];
	const known = new Set<string>();
	const listeners = new Set<(entry: Entry) => void>();
	playground.onEvent((event) => {
		if (event.type !== 'message') return;
		const { message } = event;
		if (message.author.bot !== true || message.interaction_metadata || message.ephemeralFor) return;
		if (known.has(message.id)) return;
		known.add(message.id);
		const tellings = tellingsIn(message, entries.length);
		const entry = { channelId: message.channel_id, at: now(), message, tellings };
		entries.push(entry);
		for (const listener of listeners) listener(entry);
	});
	return {
		entries,
		/** Calls it for each message as soon as it is there, before the bot hears that it is. Returns what stops it. */
		onEntry(listener: (entry: Entry) => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
