import { createHash } from 'node:crypto';
import { lengthInCustomId } from './custom-id.ts';

const THIRTY_DAYS = 30 * 86_400_000;

/** What is left of a custom id's 100 characters beside version, command, action and a page. */
const ROOM = 60;

export type ReplyState = {
	/** A short word that stands for the text, for as long as a message is likely to be used. */
	keep(text: string): Promise<string>;
	/** Undefined when it is too long ago. */
	find(word: string): Promise<string | undefined>;
};

type Dependencies = {
	readonly cache: {
		get(key: string): Promise<unknown>;
		set(key: string, value: string, ttl: number): Promise<unknown>;
	};
};

/** What a message's buttons need to know and a custom id cannot hold; survives a restart as the cache does. */
export function createReplyState({ cache }: Dependencies): ReplyState {
	return {
		async keep(text) {
			if (lengthInCustomId(text) < ROOM) return `=${text}`;
			const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
			await cache.set(hash, text, THIRTY_DAYS);
			return `#${hash}`;
		},
		async find(word) {
			if (word.startsWith('=')) return word.slice(1);
			const kept = await cache.get(word.slice(1));
			return typeof kept === 'string' ? kept : undefined;
		},
	};
}
