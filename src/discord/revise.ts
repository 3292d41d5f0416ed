import { type Client, MessageFlags, Routes } from 'discord.js';
import { createAwake } from './awake.ts';
import { marked, markOf } from './mark.ts';
import { type SendFailure, sendFailure } from './send-failure.ts';

type Message = {
	readonly channelId: string;
	readonly messageId: string;
	/** The delivery that posted it. */
	readonly deliveryId: number;
	readonly part: string;
};

/** Puts other words into a message that the bot has posted: nobody is notified, and twice is as good as once. */
export function createRevise({ rest }: { readonly rest: Pick<Client['rest'], 'patch'> }) {
	const awake = createAwake({ rest });
	return async function revise({
		channelId,
		messageId,
		deliveryId,
		part,
	}: Message): Promise<{ readonly kind: 'sent' } | SendFailure> {
		const components = marked(part, markOf(deliveryId, 0));
		const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
		try {
			await awake(channelId, () => rest.patch(Routes.channelMessage(channelId, messageId), { body }));
			return { kind: 'sent' };
		} catch (error) {
			return sendFailure(error);
		}
	};
}
