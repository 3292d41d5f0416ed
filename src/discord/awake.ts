import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';

/** Does something in a thread, which is woken for it where it is archived. */
export function createAwake({ rest }: { readonly rest: Pick<Client['rest'], 'patch'> }) {
	return async function awake<Done>(channelId: string, act: () => Promise<Done>): Promise<Done> {
		try {
			return await act();
		} catch (error) {
			if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidActionOnArchivedThread)
				throw error;
			await rest.patch(Routes.channel(channelId), { body: { archived: false } });
			return act();
		}
	};
}
