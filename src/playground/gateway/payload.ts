import { z } from 'zod';

const payload = z.object({ op: z.number().int(), d: z.unknown() });

export const identify = z.object({
	token: z.string(),
	intents: z.number().int(),
	properties: z.looseObject({}),
	shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});

export const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** What a client sent, or undefined where it is not a gateway payload. */
export function readPayload(text: string): z.infer<typeof payload> | undefined {
	try {
		return payload.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
