import type { Clock } from '../domain/plain-date.ts';
import type { Place } from '../domain/sending.ts';
import type { Target } from '../domain/subscription.ts';
import type { SettingsOfChannels } from '../store/contract/channel-settings.ts';
import type { Crossposts } from '../store/contract/crossposts.ts';

type Dependencies = {
	readonly channelSettings: Pick<SettingsOfChannels, 'ofChannel'>;
	readonly crossposts: Pick<Crossposts, 'owe'>;
	readonly clock: Clock;
};

/** Notes that a message is owed to other servers, where its channel wants that. */
export function createCrosspostOwing({ channelSettings, crossposts, clock }: Dependencies) {
	return async function owe(target: Target, { messageId, channelId }: Place): Promise<void> {
		if (target.kind !== 'channel') return;
		const settings = await channelSettings.ofChannel(target.channelId);
		if (!settings?.crosspost) return;
		await crossposts.owe({ messageId, channelId, guildId: target.guildId, owedAt: clock() });
	};
}
