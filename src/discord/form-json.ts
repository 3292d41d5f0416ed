import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { cutPlain } from './cut.ts';
import { limits } from './limits.ts';
import type { Form } from './reply.ts';

export function formJson({ customId, title, fields }: Form): APIModalInteractionResponseCallbackData {
	return {
		custom_id: customId,
		title: cutPlain(title, limits.formTitle),
		components: fields.map(({ name, label, description, value, required, long, most = limits.fieldText }) => ({
			type: ComponentType.Label,
			label: cutPlain(label, limits.fieldLabel),
			...(description !== undefined && { description: cutPlain(description, limits.selectText) }),
			component: {
				type: ComponentType.TextInput,
				custom_id: name,
				style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
				required,
				max_length: most,
				...(value !== undefined && value !== '' && { value: cutPlain(value, most) }),
			},
		})),
	};
}
