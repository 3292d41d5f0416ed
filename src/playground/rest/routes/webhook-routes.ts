import { MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Interactions } from '../../interactions/interactions.ts';
import { followUpOrigin } from '../../interactions/reply-origin.ts';
import { messageForm } from '../../messages/message-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { refusal } from '../../refusals.ts';
import type { StoredMessage, World } from '../../world/world.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';

type Dependencies = { readonly world: World; readonly interactions: Interactions; readonly messages: Messages };

const limit = [5, 2000] as const;
const mostFollowUps = 5;

/** What the bot says after its first answer, by the interaction's own token. */
export function webhookRoutes({ world, interactions, messages }: Dependencies): readonly Route[] {
	const webhook = '/webhooks/{webhook_id}/{webhook_token}';
	const asked = ({ param }: Call) => interactions.byToken(param('webhook_id'), param('webhook_token'));

	function found(call: Call): { interaction: Interaction; stored: StoredMessage } {
		const interaction = asked(call);
		const id = call.param('message_id');
		const stored = id === '' || id === '@original' ? interaction.original : messages.find(interaction.channel.id, id);
		const kept = stored && messages.find(interaction.channel.id, stored.message.id);
		if (!kept) throw refusal('unknownMessage');
		if (kept.message.webhook_id !== world.application.id && kept !== interaction.source)
			throw refusal('unknownMessage');
		return { interaction, stored: kept };
	}

	function followUp(call: Call) {
		const interaction = asked(call);
		const { original, channel, person } = interaction;
		const form = readForm(messageForm, call.body ?? {});
		// A deferred answer that was deleted waits for nothing any more.
		const waiting = original && messages.find(channel.id, original.message.id);
		if (waiting && (waiting.message.flags ?? 0) & MessageFlags.Loading) {
			return { body: messages.edit(waiting, { channel, form, files: call.files }).message };
		}
		const installed = interaction.byUserInstall && interaction.followUps >= mostFollowUps;
		if (installed) throw refusal('tooManyFollowUps');
		const stored = messages.create({
			channel,
			author: world.bot,
			form,
			files: call.files,
			origin: followUpOrigin(world, interaction),
			ephemeralFor: (form.flags ?? 0) & MessageFlags.Ephemeral ? person.user.id : undefined,
		});
		interaction.followUps += 1;
		return { body: stored.message };
	}

	const shown = (call: Call) => ({ body: found(call).stored.message });
	function edited(call: Call) {
		const { interaction, stored } = found(call);
		const form = readForm(messageForm, call.body ?? {});
		return { body: messages.edit(stored, { channel: interaction.channel, form, files: call.files }).message };
	}
	function deleted(call: Call) {
		messages.remove(found(call).stored);
		return {};
	}

	return [
		{ operation: 'execute_webhook', method: 'POST', path: webhook, open: true, limit, answer: followUp },
		...(['original_webhook_message', 'webhook_message'] as const).flatMap((name): Route[] => {
			const path = `${webhook}/messages/${name === 'webhook_message' ? '{message_id}' : '@original'}`;
			return [
				{ operation: `get_${name}`, method: 'GET', path, open: true, limit, answer: shown },
				{ operation: `update_${name}`, method: 'PATCH', path, open: true, limit, answer: edited },
				{ operation: `delete_${name}`, method: 'DELETE', path, open: true, limit, answer: deleted },
			];
		}),
	];
}
