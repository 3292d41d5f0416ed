import type { Target } from '../../src/domain/subscription.ts';

export const someoneManaging = '700';

export function aChannel(channelId: string): Target & { kind: 'channel' } {
	return { kind: 'channel', guildId: '900', channelId };
}

export function directly(userId: string): Target {
	return { kind: 'direct', userId };
}
