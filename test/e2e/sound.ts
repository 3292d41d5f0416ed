import { expect } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import type { PageMessage } from '../../src/playground/protocol.ts';
import { textOf } from './a-questeur.ts';

/** Nothing that Discord would not know or take, and nobody pinged, over all that the bot did. */
export function expectSound(playground: Playground): void {
	expect(playground.violations).toEqual([]);
	expect(playground.unknownRequests()).toEqual([]);
	const all = [...playground.world.messages.values()].flatMap((inChannel) => [...inChannel.values()]);
	for (const { message } of all) {
		expect(message.mentions).toEqual([]);
		expect(message.mention_roles).toEqual([]);
		expect(message.mention_everyone).toBe(false);
	}
}

/** What the bot posted by itself, not in answer to anybody. */
export function postsIn(playground: Playground, channelId: string): readonly PageMessage[] {
	return playground
		.messages(channelId)
		.filter(({ author, interaction_metadata }) => author.bot === true && !interaction_metadata);
}

/** What a message says, its no-break spaces as the spaces that a test can be typed with. */
export function read(message: Parameters<typeof textOf>[0]): string {
	return textOf(message)
		.replace(/[\u00a0\u202f]/g, ' ')
		.trim();
}
