import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';

const thread = z.object({
	thread_metadata: z.object({ archived: z.boolean(), locked: z.boolean().optional() }),
	applied_tags: z.array(z.string()).optional(),
});

export type Post = { readonly archived: boolean; readonly locked: boolean; readonly tags: readonly string[] };

/** A post as it stands; undefined where it is gone. */
export async function readPost(rest: Pick<Client['rest'], 'get'>, id: string): Promise<Post | undefined> {
	try {
		const { thread_metadata: state, applied_tags = [] } = thread.parse(await rest.get(Routes.channel(id)));
		return { archived: state.archived, locked: state.locked ?? false, tags: applied_tags };
	} catch (error) {
		if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel) return undefined;
		throw error;
	}
}
