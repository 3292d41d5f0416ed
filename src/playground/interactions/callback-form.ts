import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { z } from 'zod';
import { isNode } from '../node.ts';

export const callbackForm = z.looseObject({
	type: z.int().min(1).max(12),
	data: z.looseObject({}).nullish(),
});

export const choicesForm = z.looseObject({
	choices: z.array(z.custom<APIApplicationCommandOptionChoice>(isChoice)).max(25),
});

/** An autocomplete suggestion: what people read, and what the bot receives, 1 to 100 characters each. */
function isChoice(value: unknown): boolean {
	if (!isNode(value)) return false;
	const fits = (text: unknown) => typeof text === 'string' && text.length >= 1 && text.length <= 100;
	return fits(value['name']) && (fits(value['value']) || typeof value['value'] === 'number');
}
