import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import { isNode } from '../node.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

const allowedMentions = z.object({
	parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
	users: z.array(snowflake).max(100).nullish(),
	roles: z.array(snowflake).max(100).nullish(),
	replied_user: z.boolean().nullish(),
});

/** What a bot sends to make a message, or to change one. Lengths that Discord refuses are in `message-rules`. */
export const messageForm = z.looseObject({
	content: z.string().nullish(),
	nonce: z.union([z.string(), z.int()]).nullish(),
	enforce_nonce: z.boolean().nullish(),
	tts: z.boolean().nullish(),
	embeds: z.array(z.custom<APIEmbed>(isNode)).nullish(),
	components: z.array(z.custom<APIMessageTopLevelComponent>(isNode)).nullish(),
	allowed_mentions: allowedMentions.nullish(),
	flags: z.int().nullish(),
	attachments: z
		.array(
			z.looseObject({
				id: z.union([snowflake, z.int()]),
				filename: z.string().nullish(),
				description: z.string().max(1024).nullish(),
			}),
		)
		.max(10)
		.nullish(),
	message_reference: z.looseObject({ message_id: snowflake, fail_if_not_exists: z.boolean().nullish() }).nullish(),
	poll: z.unknown().optional(),
});

export type MessageForm = z.infer<typeof messageForm>;
