import type { ChannelKind } from '../discord/channel-kind.ts';
import type { RoleLook } from '../discord/role-look.ts';
import type { Translator } from '../locales/translator.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';

type Shown = {
	readonly channelId: string;
	readonly settings: ChannelSettings | undefined;
	readonly kind: ChannelKind | undefined;
	/** How it stands with the role that it mentions. */
	readonly roleLook: RoleLook;
	/** Of its clock. */
	readonly timeZone: string;
};

/** What is set for a channel, a line each. */
export function channelLines(t: Translator, { channelId, settings, kind, roleLook, timeZone }: Shown): string {
	const { quiet, mentionRole, crosspost = false } = settings ?? {};
	return [
		t('channel.title', { channel: `<#${channelId}>` }),
		mentionRole === undefined ? t('channel.noMention') : mentionLine(t, mentionRole, roleLook),
		quiet === undefined ? t('channel.noQuiet') : t('channel.quiet', { ...quiet, timezone: timeZone }),
		...(kind === 'announcement' ? [t(crosspost ? 'channel.crosspost' : 'channel.noCrosspost')] : []),
	].join('\n');
}

function mentionLine(t: Translator, role: string, look: RoleLook): string {
	const values = { role: `<@&${role}>` };
	if (look === 'gone') return t('channel.mentionGone');
	return look === 'silent' ? t('channel.mentionSilent', values) : t('channel.mention', values);
}
