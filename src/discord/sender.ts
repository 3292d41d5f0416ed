import { type Client, DiscordAPIError, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Letter } from '../domain/news.ts';
import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Locale, Target } from '../domain/subscription.ts';
import type { Card } from './card.ts';
import { letterCards } from './letter.ts';
import { limits } from './limits.ts';
import { type SendFailure, sendFailure } from './send-failure.ts';
import type { Translators } from './translators.ts';

export type SendOutcome = { readonly kind: 'sent' } | SendFailure;

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'post' | 'patch'>;
	readonly translators: Translators;
	readonly clock: Clock;
	readonly timeZone: string;
};

type Message = {
	readonly target: Target;
	readonly locale: Locale;
	readonly letter: Letter;
	/** The same for every try. */
	readonly deliveryId: number;
	/** Parts that Discord took on an earlier try. */
	readonly alreadySent: readonly string[];
	readonly onPart: (messageId: string) => Promise<void>;
};

/** Posts a letter, its parts in order; says whether it is worth another try where it fails. */
export function createSender({ rest, translators, clock, timeZone }: Dependencies) {
	return async function send({
		target,
		locale,
		letter,
		deliveryId,
		alreadySent,
		onPart,
	}: Message): Promise<SendOutcome> {
		const cards = letterCards(letter, { t: translators[locale], today: plainDateAt(clock(), timeZone) });
		try {
			const channelId = await channelOf(target);
			for (const [part, card] of cards.entries()) {
				if (part < alreadySent.length) continue;
				await onPart(await post(channelId, card, nonceOf(deliveryId, part)));
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

	async function post(channelId: string, card: Card, nonce: string): Promise<string> {
		const body = {
			components: card,
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

function nonceOf(deliveryId: number, part: number): string {
	return `q${deliveryId}-${part}`.slice(-limits.nonce);
}

function idOf(answer: unknown): string {
	if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
		return answer.id;
	throw new TypeError('Discord answered without an id');
}
