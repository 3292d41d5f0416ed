import type { Target } from '../domain/subscription.ts';
import { nextOccurrence } from './occurrence.ts';
import type { PaceHour } from './owed.ts';
import { quietUntil } from './quiet-until.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MONDAY = [1];

/**
 * Daily news come at the hour of the channel's digest where it has one, weekly ones on Mondays. Others come at once, in
 * quiet hours at their end.
 */
export function createPaceHour({ at, timeZone }: { readonly at: string; readonly timeZone: string }): PaceHour {
	return async function paceHour(records, { target, pace, after }) {
		const digest = target.kind === 'channel' ? await records.digests.ofChannel(target.channelId) : undefined;
		const zone = digest?.timeZone ?? timeZone;
		if (pace === 'now') {
			const quiet = await quietHours(records, target);
			return quietUntil({ quiet, timeZone: zone }, after) ?? after;
		}
		const days = pace === 'daily' ? WEEKDAYS : MONDAY;
		return nextOccurrence({ at: digest?.at ?? at, timeZone: zone, days }, after).instant;
	};
}

async function quietHours({ channelSettings }: Parameters<PaceHour>[0], target: Target) {
	if (target.kind !== 'channel') return undefined;
	return (await channelSettings.ofChannel(target.channelId))?.quiet;
}
