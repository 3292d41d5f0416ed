import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { SendOutcome } from '../domain/sending.ts';
import { sendFailure } from './send-failure.ts';

type Dependencies = { readonly rest: Pick<Client['rest'], 'post'> };
type Message = { readonly channelId: string; readonly messageId: string };

/** Hands a message on to the servers that follow its channel; twice is once. */
export function createCrosspost({ rest }: Dependencies) {
	return async function crosspost({ channelId, messageId }: Message): Promise<SendOutcome> {
		try {
			await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
			return { kind: 'sent' };
		} catch (error) {
			const before =
				error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted;
			return before ? { kind: 'sent' } : sendFailure(error);
		}
	};
}
