import { ComponentType } from 'discord.js';
import type { Card } from './card.ts';

/** The components of a message with a role above them, and whom it may ping: that role, and nobody else. */
export function mentioning(part: string, role: string | undefined) {
	const nobody = { parse: [] };
	if (role === undefined) return { part, allowed_mentions: nobody };
	const components: Card = JSON.parse(part);
	const mention = { type: ComponentType.TextDisplay, content: `<@&${role}>` } as const;
	return { part: JSON.stringify([mention, ...components]), allowed_mentions: { ...nobody, roles: [role] } };
}
