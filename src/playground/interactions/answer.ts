import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { InteractionType, MessageFlags, InteractionResponseType as reply } from 'discord-api-types/v10';
import { invalidForm } from '../discord-error.ts';
import type { Feed } from '../feed.ts';
import { messageForm } from '../messages/message-form.ts';
import type { Messages } from '../messages/messages.ts';
import type { PageEvent } from '../protocol.ts';
import { readForm } from '../rest/read-form.ts';
import type { Attachment, StoredMessage, World } from '../world/world.ts';
import { choicesForm } from './callback-form.ts';
import type { Interaction } from './interaction.ts';
import { checkModal, modalForm } from './modal-form.ts';
import { replyOrigin } from './reply-origin.ts';

type Dependencies = { readonly world: World; readonly messages: Messages; readonly feed: Feed<PageEvent> };

export type Given = { readonly type: number; readonly data: unknown; readonly files: ReadonlyMap<string, Attachment> };

const command = [InteractionType.ApplicationCommand];
const message = [InteractionType.MessageComponent, InteractionType.ModalSubmit];

/** Which answers fit which questions. */
const fits: ReadonlyMap<number, readonly InteractionType[]> = new Map<number, readonly InteractionType[]>([
	[reply.ChannelMessageWithSource, [...command, ...message]],
	[reply.DeferredChannelMessageWithSource, [...command, ...message]],
	[reply.DeferredMessageUpdate, message],
	[reply.UpdateMessage, message],
	[reply.ApplicationCommandAutocompleteResult, [InteractionType.ApplicationCommandAutocomplete]],
	[reply.Modal, [...command, InteractionType.MessageComponent]],
]);

/** Refuses an answer that does not fit its question, such as a form in answer to a form. */
export function checkAnswerType({ type: asked, source }: Interaction, type: number): void {
	const needsSource = type === reply.DeferredMessageUpdate || type === reply.UpdateMessage;
	if (fits.get(type)?.includes(asked) && (source || !needsSource)) return;
	const message = `Value must be one of the types that fit interaction type ${asked}.`;
	throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

/** Does what the bot answers to an interaction; gives the message it made or changed, if any. */
export function createAnswer({ world, messages, feed }: Dependencies) {
	return function answer(interaction: Interaction, { type, data, files }: Given): StoredMessage | undefined {
		switch (type) {
			case reply.ApplicationCommandAutocompleteResult:
				interaction.choices = readForm(choicesForm, data).choices;
				return undefined;
			case reply.Modal:
				return void openModal(interaction, data);
			case reply.DeferredMessageUpdate:
				interaction.original = interaction.source;
				return interaction.source;
			case reply.UpdateMessage:
				return update(interaction, { data, files });
			default:
				return say(interaction, { data, files, thinking: type === reply.DeferredChannelMessageWithSource });
		}
	};

	function openModal(interaction: Interaction, data: unknown): void {
		const modal = readForm(modalForm, data);
		checkModal(modal);
		interaction.modal = modal satisfies APIModalInteractionResponseCallbackData;
		feed.publish({ type: 'modal', personId: interaction.person.user.id, interactionId: interaction.id, modal });
	}

	function update(interaction: Interaction, { data, files }: Omit<Given, 'type'>): StoredMessage | undefined {
		const { source, channel } = interaction;
		if (!source) return undefined;
		interaction.original = source;
		return messages.edit(source, { channel, files, form: readForm(messageForm, data ?? {}) });
	}

	function say(interaction: Interaction, { data, files, thinking }: Omit<Given, 'type'> & { thinking: boolean }) {
		const form = readForm(messageForm, data ?? {});
		const hidden = Boolean((form.flags ?? 0) & MessageFlags.Ephemeral);
		interaction.original = messages.create({
			channel: interaction.channel,
			author: world.bot,
			form,
			files,
			thinking,
			origin: replyOrigin(world, interaction) satisfies Partial<APIMessage>,
			ephemeralFor: hidden ? interaction.person.user.id : undefined,
		});
		return interaction.original;
	}
}
