import { z } from 'zod';

const place = z.object({ guildId: z.string(), channelId: z.string() });

/** What the bench tells the bot's process to do. */
export const sendingOrder = z.discriminatedUnion('kind', [
	/** Each of these channels follows the minister of that name. */
	z.object({ kind: z.literal('follow'), minister: z.string(), places: z.array(place) }),
	/** A question to that minister is read, and told. */
	z.object({ kind: z.literal('tell'), minister: z.string(), ref: z.string() }),
	/** One message to each channel, as a bot does that leaves its pace to discord.js. */
	z.object({ kind: z.literal('plain'), places: z.array(place) }),
]);

/** Resident bytes: before, at most in the first half of the time, and at most in all. */
const memory = z.object({ before: z.number(), half: z.number(), most: z.number() });

/** What that process tells back. */
export const sendingResult = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('ready') }),
	z.object({ kind: z.literal('followed') }),
	/** Unix time in milliseconds at which the question was there to be recorded. */
	z.object({ kind: z.literal('told'), at: z.number(), memory }),
	z.object({ kind: z.literal('posted'), at: z.number(), memory }),
]);

export type Place = z.infer<typeof place>;
export type SendingOrder = z.infer<typeof sendingOrder>;
export type SendingResult = z.infer<typeof sendingResult>;
