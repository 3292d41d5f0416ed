import { nextOccurrence } from './occurrence.ts';
import type { PaceHour } from './owed.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MONDAY = [1];

/** Daily news come at the hour of the channel's digest where it has one, weekly ones on Mondays. */
export function createPaceHour({ at, timeZone }: { readonly at: string; readonly timeZone: string }): PaceHour {
	return async function paceHour({ digests }, { target, pace, after }) {
		const digest = target.kind === 'channel' ? await digests.ofChannel(target.channelId) : undefined;
		const days = pace === 'daily' ? WEEKDAYS : MONDAY;
		return nextOccurrence({ at: digest?.at ?? at, timeZone: digest?.timeZone ?? timeZone, days }, after).instant;
	};
}
