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

/** So many that could not be kept on disk are remembered. */
const REMEMBERED = 1000;

/**
 * What a message's buttons need to know and a custom id cannot hold; survives a restart as the cache does. Where the
 * cache fails, for want of room on the disk, it does not survive that: nobody is refused an answer for it.
 */
export function createReplyState({ cache }: Dependencies): ReplyState {
	const notKept = new Map<string, string>();

	async function keepOrRemember(hash: string, text: string): Promise<void> {
		try {
			await cache.set(hash, text, THIRTY_DAYS);
		} catch {
			notKept.set(hash, text);
			const [oldest] = notKept.keys();
			if (notKept.size > REMEMBERED && oldest !== undefined) notKept.delete(oldest);
		}
	}

	return {
		async keep(text) {
			if (lengthInCustomId(text) < ROOM) return `=${text}`;
			const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
			await keepOrRemember(hash, text);
			return `#${hash}`;
		},
		async find(word) {
			if (word.startsWith('=')) return word.slice(1);
			const hash = word.slice(1);
			const kept = notKept.get(hash) ?? (await cache.get(hash).catch(() => undefined));
			return typeof kept === 'string' ? kept : undefined;
		},
	};
}
