import type { APIRole } from 'discord-api-types/v10';
import { noFlags } from './no-flags.ts';

export function role(
	id: string,
	{ name, permissions, position }: { name: string; permissions: bigint; position: number },
): APIRole {
	return {
		id,
		name,
		permissions: String(permissions),
		position,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		managed: false,
		mentionable: false,
		flags: noFlags,
	};
}
