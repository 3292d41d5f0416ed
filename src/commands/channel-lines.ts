import type { ChannelKind } from '../discord/channel-kind.ts';
import type { Translator } from '../locales/translator.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';

type Shown = {
	readonly channelId: string;
	readonly settings: ChannelSettings | undefined;
	readonly kind: ChannelKind | undefined;
	/** Of its clock. */
	readonly timeZone: string;
};

/** What is set for a channel, a line each. */
export function channelLines(t: Translator, { channelId, settings, kind, timeZone }: Shown): string {
	const { quiet, mentionRole, crosspost = false } = settings ?? {};
	return [
		t('channel.title', { channel: `<#${channelId}>` }),
		mentionRole === undefined ? t('channel.noMention') : t('channel.mention', { role: `<@&${mentionRole}>` }),
		quiet === undefined ? t('channel.noQuiet') : t('channel.quiet', { ...quiet, timezone: timeZone }),
		...(kind === 'announcement' ? [t(crosspost ? 'channel.crosspost' : 'channel.noCrosspost')] : []),
	].join('\n');
}
