import { Locale } from 'discord-api-types/v10';
import type { Playground } from '../../src/playground/playground.ts';
import type { Place } from './sending-order.ts';

/** Below Discord's 500. */
const CHANNELS_OF_A_SERVER = 400;

/** Servers enough for that many channels. */
export function buildTown({ controls, world }: Playground, count: number): readonly Place[] {
	const servers = Math.ceil(count / CHANNELS_OF_A_SERVER);
	return Array.from({ length: servers }, (_, server) => {
		const channels = Math.min(CHANNELS_OF_A_SERVER, count - server * CHANNELS_OF_A_SERVER);
		const guild = controls.addGuild({
			name: `Groupe ${server}`,
			locale: Locale.French,
			channels: Array.from({ length: channels }, (_, channel) => `alertes-${channel}`),
			people: [{ name: `Quidam ${server}`, manager: true }],
		});
		return [...world.channels.values()]
			.filter((channel) => 'guild_id' in channel && channel.guild_id === guild.id)
			.filter(({ name }) => name?.startsWith('alertes-'))
			.map(({ id }) => ({ guildId: guild.id, channelId: id }));
	}).flat();
}
