import { setTimeout as pause } from 'node:timers/promises';
import {
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type MessageComponentInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalMessageModalSubmitInteraction,
	type ModalSubmitInteraction,
	RESTJSONErrorCodes,
} from 'discord.js';
import type { Card } from './card.ts';
import type { Answers } from './command.ts';
import { formJson } from './form-json.ts';
import type { Log } from './problem.ts';
import type { Reply } from './reply.ts';

export type Answerable =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| MessageComponentInteraction
	| ModalSubmitInteraction;

type Delivery = {
	readonly answers: Answers;
	readonly work: Promise<Reply>;
	readonly patience: number;
	/** For an answer that Discord refuses: nobody is left with "thinking" for ever. */
	readonly apology: Card;
};

/** The person is gone, or another process answered: nothing that anybody could do about. */
const quiet: readonly (string | number)[] = [
	RESTJSONErrorCodes.UnknownInteraction,
	RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
	RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Answers at once where the work is quick; else says that it is coming, and brings it. `work` never rejects. */
export async function deliver(interaction: Answerable, delivery: Delivery, log: Log): Promise<void> {
	try {
		await answer(interaction, delivery);
	} catch (error) {
		const code = error instanceof DiscordAPIError ? error.code : undefined;
		if (code !== undefined && quiet.includes(code)) {
			log.info({ code, interaction: interaction.id }, 'an interaction was over before its answer');
		} else {
			log.error({ err: error, interaction: interaction.id }, 'an answer could not be delivered');
			await apologise(interaction, delivery.apology, log);
		}
	}
}

async function apologise(interaction: Answerable, apology: Card, log: Log): Promise<void> {
	const reply = { ...message(apology), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral } as const;
	const sent = interaction.deferred || interaction.replied ? interaction.followUp(reply) : interaction.reply(reply);
	await sent.catch((error: unknown) => log.info({ err: error, interaction: interaction.id }, 'nor could the apology'));
}

async function answer(interaction: Answerable, { answers, work, patience }: Delivery): Promise<void> {
	const deferral = answers === 'here' && !canUpdate(interaction) ? 'reader' : answers;
	const reply = deferral === 'form' ? await work : await within(patience, work);
	if (reply !== undefined) return respond(interaction, reply);
	if (deferral === 'here' && canUpdate(interaction)) await interaction.deferUpdate();
	else await interaction.deferReply(deferral === 'everyone' ? {} : { flags: MessageFlags.Ephemeral });
	await complete(interaction, deferral, await work);
}

/** Undefined when it takes longer. */
async function within(patience: number, work: Promise<Reply>): Promise<Reply | undefined> {
	const stop = new AbortController();
	const tooLong = pause(patience, undefined, { signal: stop.signal }).catch(() => undefined);
	const first = await Promise.race([work, tooLong]);
	stop.abort();
	return first;
}

async function respond(interaction: Answerable, reply: Reply): Promise<void> {
	if (reply.kind === 'form') {
		if (interaction.isModalSubmit()) throw new TypeError('Discord opens no form from a form');
		await interaction.showModal(formJson(reply.form));
	} else if (reply.kind === 'here' && canUpdate(interaction)) {
		await interaction.update({ ...message(reply.card), flags: MessageFlags.IsComponentsV2 });
	} else await interaction.reply(newMessage(reply));
}

async function complete(interaction: Answerable, deferral: Answers, reply: Reply): Promise<void> {
	if (reply.kind === 'form') throw new TypeError('Discord takes no form after a deferral: declare `answers: form`');
	const fits =
		deferral === 'here' ? reply.kind === 'here' : (reply.kind === 'message' ? reply.audience : 'reader') === deferral;
	if (fits) {
		await interaction.editReply({ ...message(reply.card), flags: MessageFlags.IsComponentsV2 });
		return;
	}
	// The first follow-up of a deferred reply would take over its audience.
	if (deferral !== 'here') await interaction.deleteReply();
	await interaction.followUp(newMessage(reply));
}

/** A form that a slash command opened has no message to change. */
function canUpdate(
	interaction: Answerable,
): interaction is MessageComponentInteraction | ModalMessageModalSubmitInteraction {
	return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

function message(card: Card) {
	return { components: card, allowedMentions: { parse: [] } };
}

function newMessage(reply: Exclude<Reply, { kind: 'form' }>) {
	const shown = reply.kind === 'message' && reply.audience === 'everyone';
	const flags = shown ? MessageFlags.IsComponentsV2 : MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
	return { ...message(reply.card), flags } as const;
}
