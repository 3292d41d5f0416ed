import type { Context } from '../discord/call.ts';
import type { Standing } from './access.ts';

/** What who calls is, there. */
export function standingsOf({ place, person }: Pick<Context, 'place' | 'person'>): readonly Standing[] {
	const writer = person.canWrite ? (['writer'] as const) : [];
	if (place.kind === 'direct') return ['direct', ...writer];
	// Rights in a server where the bot is not are over nothing of ours.
	if (place.kind !== 'guild' || !place.member) return ['elsewhere', ...writer];
	return [
		'member',
		...writer,
		...(person.canManageChannel ? (['channelManager'] as const) : []),
		...(person.canManageGuild ? (['serverManager'] as const) : []),
	];
}
