import { type RawBuilder, sql } from 'kysely';
import type { Target } from '../domain/subscription.ts';
import type { TargetColumns } from './schema.ts';

export function targetColumns(target: Target): TargetColumns {
	return target.kind === 'channel'
		? { target_kind: 'channel', target_id: target.channelId, guild_id: target.guildId }
		: { target_kind: 'direct', target_id: target.userId, guild_id: null };
}

export function targetOf(row: TargetColumns): Target {
	return row.target_kind === 'channel'
		? { kind: 'channel', guildId: row.guild_id ?? '', channelId: row.target_id }
		: { kind: 'direct', userId: row.target_id };
}

/** A channel is the same whichever server it is said to be in. */
export function atTarget(target: Target): RawBuilder<boolean> {
	const { target_kind, target_id } = targetColumns(target);
	return sql<boolean>`target_kind = ${target_kind} and target_id = ${target_id}`;
}
