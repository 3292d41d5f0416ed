import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Attachment } from '../world/world.ts';
import { authorMaySet, messageBody } from './message-body.ts';
import type { MessageForm } from './message-form.ts';
import { checkMessage } from './message-rules.ts';
import type { Change, Dependencies } from './messages.ts';

/** The message with what the form names changed and the rest kept; a "thinking" reply gets its first content so. */
export function changedMessage(
	place: Pick<Dependencies, 'world' | 'nextId' | 'url' | 'now'>,
	before: APIMessage,
	{ channel, form, files = new Map<string, Attachment>() }: Change,
): APIMessage {
	const earlier = before.flags ?? 0;
	const flags = (earlier & ~MessageFlags.Loading) | ((form.flags ?? 0) & authorMaySet);
	const named = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
	const whole: MessageForm = {
		content: before.content,
		embeds: before.embeds,
		components: before.components ?? [],
		attachments: before.attachments.map(({ id, filename }) => ({ id, filename })),
		...named,
		flags,
	};
	checkMessage(whole, { files: files.size });
	return {
		...before,
		...messageBody(place, { form: whole, files, channel, author: before.author, kept: before.attachments }),
		flags,
		edited_timestamp: earlier & MessageFlags.Loading ? null : new Date(place.now()).toISOString(),
	};
}
