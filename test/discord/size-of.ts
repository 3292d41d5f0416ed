import type { Card } from '../../src/discord/card.ts';

type Size = { readonly components: number; readonly text: number };

/** What a card uses of what Discord gives a message. */
export function sizeOf(card: Card): Size {
	let components = 0;
	let text = 0;
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		else if (typeof value === 'object' && value !== null) {
			if ('type' in value && !('value' in value)) components += 1;
			if ('content' in value && typeof value.content === 'string') text += value.content.length;
			if ('components' in value) visit(value.components);
			if ('accessory' in value) visit(value.accessory);
		}
	};
	visit(card);
	return { components, text };
}
