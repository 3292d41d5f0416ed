import { type APIMessage, type Client, Routes, SnowflakeUtil } from 'discord.js';
import type { Instant } from '../domain/plain-date.ts';
import { hasMark } from './mark.ts';

/** Discord's clock and ours may differ a little. */
const MARGIN = 300_000;
const PAGE = 100;
/** Ours came soon after it was handed over: what others wrote behind it is not looked through for ever. */
const PAGES = 20;

type Wanted = { readonly channelId: string; readonly mark: number; readonly since: Instant; readonly by: string };

/**
 * The id of our own message with that mark, posted since then or among the latest. Without Read Message History Discord
 * shows none, and a message that was taken without our knowing is then sent again.
 */
export function createFindMarked({ rest }: { readonly rest: Pick<Client['rest'], 'get'> }) {
	return async function findMarked({ channelId, mark, since, by }: Wanted): Promise<string | undefined> {
		const isOurs = (message: APIMessage) => message.author.id === by && hasMark(message, mark);
		let after = SnowflakeUtil.generate({ timestamp: Math.max(since - MARGIN, Number(SnowflakeUtil.epoch)) }).toString();
		for (let page = 0; page < PAGES; page += 1) {
			const messages = await messagesOf(channelId, { after });
			const found = messages.find(isOurs);
			if (found !== undefined) return found.id;
			if (messages.length < PAGE) break;
			after = newest(messages);
		}
		// For the day on which a clock is wrong by more than that.
		return (await messagesOf(channelId, {})).find(isOurs)?.id;
	};

	async function messagesOf(channelId: string, where: Record<string, string>): Promise<readonly APIMessage[]> {
		const query = new URLSearchParams({ ...where, limit: String(PAGE) });
		const answer = await rest.get(Routes.channelMessages(channelId), { query });
		if (Array.isArray(answer)) return answer;
		throw new TypeError('Discord answered without messages');
	}
}

function newest(messages: readonly APIMessage[]): string {
	const ids = messages.map(({ id }) => BigInt(id)).toSorted((one, other) => (one < other ? -1 : 1));
	return String(ids.at(-1));
}
