import { z } from 'zod';

/** What the bench tells the bot's process to do; `seconds` bounds it. */
export const importOrder = z.object({ first: z.number(), count: z.number(), seconds: z.number() });

/** What that process tells back. */
export const importResult = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('ready'), origin: z.string() }),
	z.object({ kind: z.literal('imported'), read: z.number(), seconds: z.number() }),
]);

export type ImportOrder = z.infer<typeof importOrder>;
export type ImportResult = z.infer<typeof importResult>;
