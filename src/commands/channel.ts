import { PermissionFlagsBits } from 'discord.js';
import type { Context } from '../discord/call.ts';
import { notice } from '../discord/cards/notice.ts';
import { action, type Command } from '../discord/command.ts';
import { privately } from '../discord/reply.ts';
import type { SettingsOfChannels } from '../store/contract/channel-settings.ts';
import { channelLines } from './channel-lines.ts';
import { managedChannel } from './managed-channel.ts';

type Dependencies = { readonly channelSettings: Pick<SettingsOfChannels, 'ofChannel'> };

export function channelCommand({ channelSettings }: Dependencies) {
	return {
		name: 'channel',
		where: 'guild',
		permission: PermissionFlagsBits.ManageChannels,
		run: {
			show: action({ options: {}, run: async (context) => privately(notice(await shown(context))) }),
		},
	} satisfies Command;

	async function shown(context: Context): Promise<string> {
		const { channelId } = managedChannel(context);
		return channelLines(context.t, { channelId, settings: await channelSettings.ofChannel(channelId) });
	}
}
