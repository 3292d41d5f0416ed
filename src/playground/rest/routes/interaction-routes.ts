import { MessageFlags, InteractionResponseType as reply } from 'discord-api-types/v10';
import { DiscordError } from '../../discord-error.ts';
import { checkAnswerType, type createAnswer } from '../../interactions/answer.ts';
import { callbackForm } from '../../interactions/callback-form.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Interactions } from '../../interactions/interactions.ts';
import type { StoredMessage } from '../../world/world.ts';
import { readForm } from '../read-form.ts';
import type { Route } from '../route.ts';

type Dependencies = { readonly interactions: Interactions; readonly answer: ReturnType<typeof createAnswer> };

/** How the bot answers somebody who asked. */
export function interactionRoutes({ interactions, answer }: Dependencies): readonly Route[] {
	return [
		{
			operation: 'create_interaction_response',
			method: 'POST',
			path: '/interactions/{interaction_id}/{interaction_token}/callback',
			open: true,
			limit: 'none',
			answer({ param, query, body, files }) {
				const interaction = interactions.toAnswer(param('interaction_id'), param('interaction_token'));
				const { type, data } = readForm(callbackForm, body);
				checkAnswerType(interaction, type);
				const stored = inData(() => answer(interaction, { type, data, files }));
				interactions.settle(interaction, 'answered');
				return query.get('with_response') === 'true' ? { body: told(interaction, { type, stored }) } : {};
			},
		},
	];
}

/** A callback's message is its `data`, and so are the fields that Discord refuses in it. */
function inData<Made>(make: () => Made): Made {
	try {
		return make();
	} catch (error) {
		throw error instanceof DiscordError ? error.within('data') : error;
	}
}

function told({ id, type }: Interaction, made: { type: number; stored: StoredMessage | undefined }) {
	const message = made.stored?.message;
	const flags = message?.flags ?? 0;
	return {
		interaction: {
			id,
			type,
			...(message
				? {
						response_message_id: message.id,
						response_message_loading: Boolean(flags & MessageFlags.Loading),
						response_message_ephemeral: Boolean(flags & MessageFlags.Ephemeral),
					}
				: {}),
		},
		...(message && made.type !== reply.DeferredMessageUpdate
			? { resource: { type: made.type, message } }
			: { resource: { type: made.type } }),
	};
}
