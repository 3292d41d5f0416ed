import { ButtonStyle, ComponentType as kind } from 'discord-api-types/v10';
import { z } from 'zod';

const customId = z.string().min(1).max(100);
const count = (most: number) => z.int().min(0).max(most).nullish();
const id = { id: z.int().min(0).nullish() };
const media = z.looseObject({ url: z.string().min(1).max(2048) });
const description = z.string().max(1024).nullish();

const linkButton = z.looseObject({
	...id,
	style: z.literal(ButtonStyle.Link),
	label: z.string().max(80).nullish(),
	url: z.string().min(1).max(512),
	custom_id: z.undefined('A link button cannot have a custom id').optional(),
});
const premiumButton = z.looseObject({ ...id, style: z.literal(ButtonStyle.Premium), sku_id: z.string() });
const actionButton = z.looseObject({
	...id,
	style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
	label: z.string().max(80).nullish(),
	custom_id: customId,
	url: z.undefined('A button with a custom id cannot have a URL').optional(),
});
const button = z
	.discriminatedUnion('style', [linkButton, premiumButton, actionButton])
	.refine(
		(value) => value.style === ButtonStyle.Premium || Boolean(value['label']) || Boolean(value['emoji']),
		'A button needs a label or an emoji',
	);

const select = {
	...id,
	custom_id: customId,
	placeholder: z.string().max(150).nullish(),
	min_values: count(25),
	max_values: z.int().min(1).max(25).nullish(),
	disabled: z.boolean().nullish(),
};
const choice = z.looseObject({
	label: z.string().min(1).max(100),
	value: z.string().min(1).max(100),
	description: z.string().max(100).nullish(),
});
const choices = z
	.array(choice)
	.min(1)
	.max(25)
	.refine(
		(all) => new Set(all.map(({ value }) => value)).size === all.length,
		'The specified option value is already used',
	);

/** What each kind of component must hold, its children apart. */
export const componentShapes: ReadonlyMap<unknown, z.ZodType> = new Map<unknown, z.ZodType>([
	[kind.ActionRow, z.looseObject({ ...id, components: z.array(z.unknown()).min(1).max(5) })],
	[kind.Button, button],
	[kind.StringSelect, z.looseObject({ ...select, options: choices })],
	[kind.UserSelect, z.looseObject(select)],
	[kind.RoleSelect, z.looseObject(select)],
	[kind.MentionableSelect, z.looseObject(select)],
	[kind.ChannelSelect, z.looseObject(select)],
	[
		kind.TextInput,
		z.looseObject({
			...id,
			custom_id: customId,
			style: z.int().min(1).max(2),
			label: z.string().min(1).max(45).nullish(),
			min_length: count(4000),
			max_length: z.int().min(1).max(4000).nullish(),
			value: z.string().max(4000).nullish(),
			placeholder: z.string().max(100).nullish(),
		}),
	],
	[
		kind.Section,
		z.looseObject({ ...id, components: z.array(z.unknown()).min(1).max(3), accessory: z.looseObject({}) }),
	],
	[kind.TextDisplay, z.looseObject({ ...id, content: z.string().min(1).max(4000) })],
	[kind.Thumbnail, z.looseObject({ ...id, media, description })],
	[kind.MediaGallery, z.looseObject({ ...id, items: z.array(z.looseObject({ media, description })).min(1).max(10) })],
	[kind.File, z.looseObject({ ...id, file: z.looseObject({ url: z.string().regex(/^attachment:\/\//) }) })],
	[kind.Separator, z.looseObject({ ...id, divider: z.boolean().nullish(), spacing: z.int().min(1).max(2).nullish() })],
	[
		kind.Container,
		z.looseObject({
			...id,
			components: z.array(z.unknown()).min(1),
			accent_color: z.int().min(0).max(0xffffff).nullish(),
		}),
	],
	[
		kind.Label,
		z.looseObject({
			...id,
			label: z.string().min(1).max(45),
			description: z.string().max(100).nullish(),
			component: z.looseObject({}),
		}),
	],
	[kind.FileUpload, z.looseObject({ ...id, custom_id: customId, min_values: count(10), max_values: count(10) })],
	[kind.RadioGroup, z.looseObject({ ...id, custom_id: customId, options: choices })],
	[kind.CheckboxGroup, z.looseObject({ ...id, custom_id: customId, options: choices })],
	[kind.Checkbox, z.looseObject({ ...id, custom_id: customId })],
]);
