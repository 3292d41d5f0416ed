import type { Instant } from '../domain/plain-date.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';
import { lastOccurrence, nextOccurrence } from './occurrence.ts';

const days = [1, 2, 3, 4, 5, 6, 7];

type Quiet = { readonly quiet: ChannelSettings['quiet']; readonly timeZone: string };

/** When the quiet hours that it is in end; undefined outside them. */
export function quietUntil({ quiet, timeZone }: Quiet, now: Instant): Instant | undefined {
	if (quiet === undefined) return undefined;
	const began = lastOccurrence({ at: quiet.from, timeZone, days }, now).instant;
	const ends = { at: quiet.until, timeZone, days };
	const ended = lastOccurrence(ends, now).instant;
	return began > ended ? nextOccurrence(ends, now).instant : undefined;
}
