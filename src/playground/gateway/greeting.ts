import { ApplicationFlags, type GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';

const commandBadge = ApplicationFlags.ApplicationCommandBadge;

/** READY: who the bot is, and its guilds, each still to come as a GUILD_CREATE. */
export function greeting(world: World, session: { id: string; url: string; shard?: [number, number] | undefined }) {
	return {
		v: 10,
		user: { ...world.bot, verified: true, mfa_enabled: true },
		guilds: [...world.guilds.values()]
			.filter(({ bot }) => bot !== 'removed')
			.map(({ id }) => ({ id, unavailable: true })),
		session_id: session.id,
		resume_gateway_url: session.url,
		application: { id: world.application.id, flags: commandBadge, flags_new: String(commandBadge) },
		...(session.shard ? { shard: session.shard } : {}),
	} satisfies GatewayReadyDispatchData;
}
