import type { APIMessageTopLevelComponent } from 'discord.js';

/** More messages than a delivery can have. */
const PARTS = 64;
/** Discord numbers components that bring no number from 1 on. */
const FIRST = 1000;
/** Discord's numbers of components have 32 bits with a sign. */
const NUMBERS = 2 ** 31 - FIRST;

/**
 * What our message is known by in its channel, long after Discord has forgotten its nonce: the number of its first
 * component, which Discord keeps and nobody sees.
 */
export function markOf(deliveryId: number, place: number): number {
	return FIRST + ((deliveryId * PARTS + (place % PARTS)) % NUMBERS);
}

/** A message's components as they were written down, marked. */
export function marked(part: string, mark: number): APIMessageTopLevelComponent[] {
	const [first, ...rest]: APIMessageTopLevelComponent[] = JSON.parse(part);
	return first === undefined ? [] : [{ ...first, id: mark }, ...rest];
}

type Message = { readonly components?: readonly { readonly id?: number | undefined }[] | undefined };

export function hasMark({ components = [] }: Message, mark: number): boolean {
	return components[0]?.id === mark;
}
