import { parseTimeOfDay } from '../domain/time-of-day.ts';
import { UserError } from '../domain/user-error.ts';
import type { ChannelSettings } from '../store/contract/channel-settings.ts';

type Typed = { readonly from: string | undefined; readonly until: string | undefined };

/** As they were typed; undefined, which is none, where nothing was. */
export function quietHours({ from, until }: Typed): ChannelSettings['quiet'] {
	if (from === undefined && until === undefined) return undefined;
	if (from === undefined || until === undefined) throw new UserError('channel.quietHalf');
	const quiet = { from: timeOfDay(from), until: timeOfDay(until) };
	if (quiet.from === quiet.until) throw new UserError('channel.quietNever', { time: quiet.from });
	return quiet;
}

function timeOfDay(typed: string): string {
	const time = parseTimeOfDay(typed);
	if (time === undefined) throw new UserError('digest.badTime', { typed });
	return time;
}
