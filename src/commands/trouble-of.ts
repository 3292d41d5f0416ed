import type { Trouble, Troubles } from '../store/contract/troubles.ts';

/** What is known to be wrong with a channel, of that server: the channel may have been named by anybody. */
export async function troubleOf(
	troubles: Pick<Troubles, 'of'>,
	{ guildId, channelId }: { readonly guildId: string; readonly channelId: string },
): Promise<Trouble | undefined> {
	const found = await troubles.of({ kind: 'channel', guildId, channelId });
	return found?.target.kind === 'channel' && found.target.guildId === guildId ? found : undefined;
}
