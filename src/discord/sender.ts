import { type Client, DiscordAPIError, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Target } from '../domain/subscription.ts';
import { limits } from './limits.ts';
import { type SendFailure, sendFailure } from './send-failure.ts';

export type SendOutcome = { readonly kind: 'sent' } | SendFailure;

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'post' | 'patch'>;
};

type Message = {
	readonly target: Target;
	/** As `createLetterParts` writes them: each the components of a message. */
	readonly parts: readonly string[];
	/** The same for every try. */
	readonly deliveryId: number;
	/** Parts that Discord took on an earlier try. */
	readonly alreadySent: readonly string[];
	readonly onPart: (messageId: string) => Promise<void>;
};

/** Posts what was written, its parts in order; says whether it is worth another try where it fails. */
export function createSender({ rest }: Dependencies) {
	return async function send({ target, parts, deliveryId, alreadySent, onPart }: Message): Promise<SendOutcome> {
		try {
			const channelId = await channelOf(target);
			for (const [place, part] of parts.entries()) {
				if (place < alreadySent.length) continue;
				await onPart(await post(channelId, part, nonceOf(deliveryId, place)));
			}
			return { kind: 'sent' };
		} catch (error) {
			return sendFailure(error);
		}
	};

	async function channelOf(target: Target): Promise<string> {
		if (target.kind === 'channel') return target.channelId;
		return idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: target.userId } }));
	}

	async function post(channelId: string, part: string, nonce: string): Promise<string> {
		const body = {
			components: JSON.parse(part),
			flags: MessageFlags.IsComponentsV2,
			allowed_mentions: { parse: [] },
			nonce,
			// Discord then gives back the message of the first try instead of posting a second one.
			enforce_nonce: true,
		};
		try {
			return idOf(await rest.post(Routes.channelMessages(channelId), { body }));
		} catch (error) {
			if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidActionOnArchivedThread)
				throw error;
			await rest.patch(Routes.channel(channelId), { body: { archived: false } });
			return idOf(await rest.post(Routes.channelMessages(channelId), { body }));
		}
	}
}

function nonceOf(deliveryId: number, place: number): string {
	return `q${deliveryId}-${place}`.slice(-limits.nonce);
}

function idOf(answer: unknown): string {
	if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
		return answer.id;
	throw new TypeError('Discord answered without an id');
}
