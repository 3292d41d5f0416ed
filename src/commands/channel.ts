import { PermissionFlagsBits } from 'discord.js';
import type { Context } from '../discord/call.ts';
import { notice } from '../discord/cards/notice.ts';
import type { KindOf } from '../discord/channel-kind.ts';
import { action, type Command } from '../discord/command.ts';
import { choice, required, role, text } from '../discord/options.ts';
import { privately, type Reply } from '../discord/reply.ts';
import type { LookAtRole } from '../discord/role-look.ts';
import { UserError } from '../domain/user-error.ts';
import type { createQuietChannel } from '../services/quiet-channel.ts';
import type { SettingsChange, SettingsOfChannels } from '../store/contract/channel-settings.ts';
import { channelLines } from './channel-lines.ts';
import { managedChannel } from './managed-channel.ts';
import { quietHours } from './quiet-hours.ts';
import { refuseMention } from './refuse-mention.ts';

type Dependencies = {
	readonly channelSettings: Pick<SettingsOfChannels, 'ofChannel' | 'save'>;
	readonly quietChannel: ReturnType<typeof createQuietChannel>;
	readonly kindOf: KindOf;
	readonly lookAtRole: LookAtRole;
};

export function channelCommand({ channelSettings, quietChannel, kindOf, lookAtRole }: Dependencies) {
	return {
		name: 'channel',
		where: 'guild',
		permission: PermissionFlagsBits.ManageChannels,
		run: {
			show: action({ options: {}, run: shown }),
			mention: action({
				options: { role: role() },
				async run({ options, ...context }) {
					if (options.role !== undefined) refuseMention(context, options.role);
					return changed(context, { mentionRole: options.role?.id });
				},
			}),
			quiet: action({
				options: { from: text({ max: 10 }), until: text({ max: 10 }) },
				async run({ options, ...context }) {
					const place = managedChannel(context);
					await quietChannel.set(place, quietHours(options));
					return shown(context);
				},
			}),
			crosspost: action({
				options: { state: required(choice(['on', 'off'])) },
				async run({ options, ...context }) {
					const { channelId } = managedChannel(context);
					const crosspost = options.state === 'on';
					if (crosspost && (await kindOf(channelId)) !== 'announcement') {
						throw new UserError('channel.notAnnouncement', { channel: `<#${channelId}>` });
					}
					return changed(context, { crosspost });
				},
			}),
		},
	} satisfies Command;

	async function changed(context: Context, change: SettingsChange): Promise<Reply> {
		await channelSettings.save(managedChannel(context), change);
		return shown(context);
	}

	async function shown(context: Context): Promise<Reply> {
		const place = managedChannel(context);
		const { channelId } = place;
		const [settings, kind] = [await channelSettings.ofChannel(channelId), await kindOf(channelId)];
		const roleLook = settings?.mentionRole === undefined ? 'fine' : lookAtRole(place, settings.mentionRole);
		const timeZone = await quietChannel.timeZoneOf(channelId);
		return privately(notice(channelLines(context.t, { channelId, settings, kind, roleLook, timeZone })));
	}
}
