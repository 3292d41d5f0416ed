import { randomBytes } from 'node:crypto';
import type { APIBaseInteraction } from 'discord-api-types/v10';
import { GatewayDispatchEvents, InteractionType } from 'discord-api-types/v10';
import type { Feed } from '../feed.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Limits } from '../limits.ts';
import type { PageEvent } from '../protocol.ts';
import { refusal } from '../refusals.ts';
import type { World } from '../world/world.ts';
import { envelope } from './envelope.ts';
import type { Interaction } from './interaction.ts';

export type Interactions = ReturnType<typeof createInteractions>;

type Dependencies = {
	readonly world: World;
	readonly limits: Limits;
	readonly gateway: Gateway;
	readonly feed: Feed<PageEvent>;
	readonly nextId: () => string;
	readonly now: () => number;
};

export type Asked = Pick<Interaction, 'type' | 'person' | 'channel' | 'byUserInstall'> &
	Partial<Pick<Interaction, 'source' | 'contextMenu' | 'commandName'>> & {
		readonly data: unknown;
		readonly metadata?: (id: string) => Interaction['metadata'];
	};

/** The calls that people make to the bot, from the moment they ask until their token runs out. */
export function createInteractions(dependencies: Dependencies) {
	const { world, limits, gateway, feed, nextId, now } = dependencies;
	const byId = new Map<string, Interaction>();
	const byToken = new Map<string, Interaction>();
	const waiting = new Map<string, () => void>();

	function settle(interaction: Interaction, state: 'answered' | 'failed'): void {
		interaction.state = state;
		waiting.get(interaction.id)?.();
		waiting.delete(interaction.id);
		if (state === 'answered' || interaction.type === InteractionType.ApplicationCommandAutocomplete) return;
		feed.publish({ type: 'interaction-failed', personId: interaction.person.user.id, interactionId: interaction.id });
	}

	return {
		settle,

		/** Sends the bot what somebody asks, and gives it three seconds. */
		open({ data, metadata, ...asked }: Asked): { interaction: Interaction; settled: Promise<void> } {
			const id = nextId();
			const interaction: Interaction = {
				source: undefined,
				contextMenu: false,
				commandName: undefined,
				...asked,
				id,
				token: randomBytes(48).toString('base64url'),
				metadata: metadata?.(id),
				askedAt: now(),
				state: 'waiting',
				original: undefined,
				followUps: 0,
				choices: undefined,
				modal: undefined,
			};
			byId.set(id, interaction);
			byToken.set(interaction.token, interaction);
			const settled = new Promise<void>((resolve) => waiting.set(id, resolve));
			const late = setTimeout(() => {
				if (interaction.state === 'waiting') settle(interaction, 'failed');
			}, limits.acknowledgeWithin).unref();
			void settled.then(() => clearTimeout(late));
			const payload: APIBaseInteraction<InteractionType, unknown> = { ...envelope(world, interaction), data };
			gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
			return { interaction, settled };
		},

		find: (id: string) => byId.get(id),

		/** The interaction to acknowledge now, or Discord's reason why it cannot be. */
		toAnswer(id: string, token: string): Interaction {
			const found = byId.get(id);
			if (!found || found.token !== token) throw refusal('unknownInteraction');
			if (found.state === 'answered') throw refusal('alreadyAcknowledged');
			if (found.state === 'waiting' && now() - found.askedAt > limits.acknowledgeWithin) settle(found, 'failed');
			if (found.state === 'failed') throw refusal('unknownInteraction');
			return found;
		},

		/** The interaction whose replies this token may still make and change. */
		byToken(applicationId: string, token: string): Interaction {
			const found = byToken.get(token);
			if (applicationId !== world.application.id || !found || found.state !== 'answered')
				throw refusal('unknownWebhook');
			if (now() - found.askedAt > limits.tokenLives) throw refusal('invalidWebhookToken');
			return found;
		},
	};
}
