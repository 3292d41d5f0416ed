import type { House } from '../composition.ts';
import { createChannelLook } from '../discord/channel-look.ts';
import { connect, createClient } from '../discord/connect.ts';
import type { Finding } from './doctor.ts';

/** Whether Discord takes the token, and whether the bot may post where digests go. */
export async function checkDiscord({ config, store, clock }: House): Promise<readonly Finding[]> {
	const { discordToken, discordApiUrl } = config;
	if (discordToken === undefined) {
		return [{ check: 'token', ok: true, says: 'none: npm start opens the playground. Set DISCORD_TOKEN for Discord.' }];
	}
	const client = createClient({ apiUrl: discordApiUrl });
	try {
		const connection = await connect(client, discordToken);
		if (connection.kind === 'refused') {
			return [{ check: 'token', ok: false, says: 'Discord refuses it. Copy it anew from the developer portal.' }];
		}
		const lookAt = createChannelLook({ client, clock });
		const findings: Finding[] = [{ check: 'token', ok: true, says: `accepted, as ${connection.client.user.username}` }];
		for (const { guildId, channelId } of await store.digests.all()) {
			const { missing } = await lookAt({ guildId, channelId });
			const says =
				missing.length === 0 ? 'may post' : `lacks ${missing.join(', ')}: grant it in the channel’s settings.`;
			findings.push({ check: `digest channel ${channelId}`, ok: missing.length === 0, says });
		}
		return findings;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return [{ check: 'Discord', ok: false, says: `${discordApiUrl} cannot be reached: ${why}. Check the network.` }];
	} finally {
		await client.destroy();
	}
}
