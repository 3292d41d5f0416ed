import { type Client, DiscordAPIError, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { KeptQuestion } from '../domain/news.ts';
import type { SendOutcome } from '../domain/sending.ts';
import type { Target } from '../domain/subscription.ts';
import { createAwake } from './awake.ts';
import { marked, markOf } from './mark.ts';
import { sendFailure } from './send-failure.ts';

type Message = {
	readonly channelId: string;
	readonly messageId: string;
	/** The delivery that posted it. */
	readonly deliveryId: number;
	readonly part: string;
	readonly target: Target;
	/** That it tells of. */
	readonly question: KeptQuestion | undefined;
};

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'patch'>;
	/** Says outside of the message, too, how the question stands. */
	readonly retag: (message: Pick<Message, 'channelId' | 'target' | 'question'>) => Promise<unknown>;
};

/** Puts other words into a message that the bot has posted: nobody is notified, and twice is as good as once. */
export function createRevise({ rest, retag }: Dependencies) {
	const awake = createAwake({ rest });
	return async function revise({ channelId, messageId, deliveryId, part, ...about }: Message): Promise<SendOutcome> {
		const components = marked(part, markOf(deliveryId, 0));
		const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
		try {
			await retag({ channelId, ...about });
			await awake(channelId, () => rest.patch(Routes.channelMessage(channelId, messageId), { body }));
			return { kind: 'sent' };
		} catch (error) {
			const failure = sendFailure(error);
			return isLimitOfEdits(error) ? { kind: 'permanent', reason: 'invalid', error: failure.error } : failure;
		}
	};
}

/** Passes within hours, for which no news is kept waiting. */
function isLimitOfEdits(error: unknown): boolean {
	const { MaximumNumberOfEditsToMessagesOlderThanOneHourReached, AnnouncementEditLimitExceeded } = RESTJSONErrorCodes;
	const limits: readonly unknown[] = [
		MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
		AnnouncementEditLimitExceeded,
	];
	return error instanceof DiscordAPIError && limits.includes(error.code);
}
