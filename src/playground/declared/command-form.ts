import { type APIApplicationCommandOption, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { isNode } from '../node.ts';

const localizations = z.partialRecord(z.enum(Object.values(Locale)), z.string()).nullish();

/** A command as a bot declares it. What Discord demands of its words is in `command-rules`. */
export const commandForm = z.looseObject({
	id: z.string().optional(),
	name: z.string(),
	name_localizations: localizations,
	type: z.enum(ApplicationCommandType).default(ApplicationCommandType.ChatInput),
	description: z.string().default(''),
	description_localizations: localizations,
	options: z.array(z.custom<APIApplicationCommandOption>(isNode)).nullish(),
	default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int()]).nullish(),
	dm_permission: z.boolean().nullish(),
	nsfw: z.boolean().nullish(),
	contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
	integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
});

export type CommandForm = z.infer<typeof commandForm>;
