import type { House } from '../composition.ts';
import { createChannelLook } from '../discord/channel-look.ts';
import { connect, createClient } from '../discord/connect.ts';
import { createTestPost } from '../discord/test-post.ts';
import { checkChannels } from './check-channels.ts';
import type { Finding } from './doctor.ts';

type How = {
	/** Whether a message is posted in each channel, and deleted. */
	readonly post: boolean;
};

/** Whether Discord takes the token, and whether the bot may post where digests and alerts go. */
export async function checkDiscord({ config, store, clock }: House, { post }: How): Promise<readonly Finding[]> {
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
		const token: Finding = { check: 'token', ok: true, says: `accepted, as ${connection.client.user.username}` };
		return [token, ...(await checkChannels({ store, testPost: createTestPost({ client, lookAt }), post }))];
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return [{ check: 'Discord', ok: false, says: `${discordApiUrl} cannot be reached: ${why}. Check the network.` }];
	} finally {
		await client.destroy();
	}
}
