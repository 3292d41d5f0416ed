import { z } from 'zod';

const where = { as: z.string(), channelId: z.string() };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const typed = { ...where, path: z.array(z.string()).min(1).max(3), options };

/** `Act`, as the page sends it. */
export const actForm = z.discriminatedUnion('type', [
	z.object({ type: z.literal('say'), ...where, content: z.string() }),
	z.object({ type: z.literal('command'), ...typed }),
	z.object({ type: z.literal('autocomplete'), ...typed, focused: z.string() }),
	z.object({
		type: z.literal('component'),
		...where,
		messageId: z.string(),
		customId: z.string(),
		values: z.array(z.string()).exactOptional(),
	}),
	z.object({
		type: z.literal('modal'),
		...where,
		interactionId: z.string(),
		customId: z.string(),
		fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
	}),
	z.object({ type: z.literal('menu'), ...where, name: z.string(), targetId: z.string() }),
]);
