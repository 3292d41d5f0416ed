import type { Target } from '../domain/subscription.ts';

/** One text per place that messages go to. */
export function targetKey(target: Target): string {
	return target.kind === 'channel' ? `channel:${target.channelId}` : `direct:${target.userId}`;
}
