import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import { directMessage } from '../world/direct-message.ts';
import { guildCreation } from '../world/guild-view.ts';
import type { GuildPlan } from '../world/plan.ts';
import { settleGuild } from '../world/settle-guild.ts';
import type { Guild, World } from '../world/world.ts';
import { known } from './known.ts';

type Dependencies = {
	readonly world: World;
	readonly gateway: Gateway;
	readonly nextId: () => string;
	readonly now: () => number;
};

/** Guilds come, go, and fail. */
export function createGuildControls({ world, gateway, nextId, now }: Dependencies) {
	const tell = (event: GatewayDispatchEvents, data: unknown) => gateway.dispatch(event, data, GatewayIntentBits.Guilds);

	return {
		addGuild(plan: GuildPlan): Guild {
			const guild = settleGuild({ world, nextId, now }, plan);
			for (const id of guild.members.keys()) {
				const person = world.people.get(id);
				if (person) directMessage(world, person, nextId);
			}
			tell(GatewayDispatchEvents.GuildCreate, guildCreation(world, guild));
			return guild;
		},

		/** Somebody removes the bot; its data there is no longer its business. */
		removeBot(guildId: string): void {
			const guild = known(world.guilds.get(guildId), guildId);
			guild.bot = 'removed';
			guild.members.delete(world.bot.id);
			world.commands.delete(guildId);
			tell(GatewayDispatchEvents.GuildDelete, { id: guildId });
		},

		/** Discord loses a guild for a while; the bot is still in it. */
		startOutage(guildId: string): void {
			known(world.guilds.get(guildId), guildId).bot = 'unavailable';
			tell(GatewayDispatchEvents.GuildDelete, { id: guildId, unavailable: true });
		},

		endOutage(guildId: string): void {
			const guild = known(world.guilds.get(guildId), guildId);
			guild.bot = 'joined';
			tell(GatewayDispatchEvents.GuildCreate, guildCreation(world, guild));
		},
	};
}
