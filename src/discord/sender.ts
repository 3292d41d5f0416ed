import { type Client, DiscordAPIError, MessageFlags, RateLimitError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import { createAwake } from './awake.ts';
import { createFindMarked } from './find-marked.ts';
import { limits } from './limits.ts';
import { marked, markOf } from './mark.ts';
import { mentioning } from './mentioning.ts';
import { type SendFailure, sendFailure } from './send-failure.ts';

/** Discord's own "few minutes" of a nonce, with room to spare. */
const NONCE_LIVES = 60_000;

export type SendOutcome = { readonly kind: 'sent' } | (SendFailure & { readonly unsettled?: boolean });

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'get' | 'post' | 'patch'>;
	/** The bot's own user. */
	readonly self: () => string | undefined;
	readonly clock: Clock;
	/** The one role that alerts mention there. */
	readonly mentionedRole: (target: Target) => Promise<string | undefined>;
	/** Told of every message, and waited for, before it counts as sent. */
	readonly onPosted: (target: Target, message: Place) => Promise<void>;
};

type Place = { readonly messageId: string; readonly channelId: string };

type Sending = {
	readonly target: Target;
	/** As `createLetterParts` writes them: each the components of a message. */
	readonly parts: readonly string[];
	/** The same for every try. */
	readonly deliveryId: number;
	/** Parts that Discord took on an earlier try. */
	readonly alreadySent: readonly string[];
	/** Since when the next part may be there without our knowing. */
	readonly inFlightSince: Instant | undefined;
	readonly repliesTo: Place | undefined;
	/** Whether it mentions the role that its channel has chosen. */
	readonly mentions: boolean;
	readonly onHandOver: () => Promise<void>;
	readonly onPart: (part: Place) => Promise<void>;
};

/** Posts what was written, its parts in order; says whether it is worth another try where it fails. */
export function createSender({ rest, self, clock, mentionedRole, onPosted }: Dependencies) {
	const findMarked = createFindMarked({ rest });
	const awake = createAwake({ rest });

	return async function send(sending: Sending): Promise<SendOutcome> {
		const { target, parts, deliveryId, alreadySent, inFlightSince } = sending;
		let handedOver = false;
		try {
			const channelId = await channelOf(target);
			const role = sending.mentions ? await mentionedRole(target) : undefined;
			for (const [place, part] of parts.entries()) {
				if (place < alreadySent.length) continue;
				const mark = markOf(deliveryId, place);
				const since = place === alreadySent.length ? inFlightSince : undefined;
				let messageId = since === undefined ? undefined : await lookFor({ channelId, mark, since });
				if (messageId === undefined) {
					await sending.onHandOver();
					handedOver = true;
					const said = place === 0 ? mentioning(part, role) : { part, allowed_mentions: { parse: [] } };
					messageId = await post(channelId, {
						...bodyOf(sending, { channelId, place }),
						components: marked(said.part, mark),
						allowed_mentions: said.allowed_mentions,
					});
				}
				await onPosted(target, { messageId, channelId });
				await sending.onPart({ messageId, channelId });
				handedOver = false;
			}
			return { kind: 'sent' };
		} catch (error) {
			return { ...sendFailure(error), unsettled: handedOver && !isRefusal(error) };
		}
	};

	async function channelOf(target: Target): Promise<string> {
		if (target.kind === 'channel') return target.channelId;
		return idOf(await rest.post(Routes.userChannels(), { body: { recipient_id: target.userId } }));
	}

	/** Within the nonce's minutes Discord itself gives back the first message. */
	async function lookFor(wanted: { channelId: string; mark: number; since: Instant }): Promise<string | undefined> {
		const by = self();
		if (by === undefined || Math.abs(clock() - wanted.since) < NONCE_LIVES) return undefined;
		return findMarked({ ...wanted, since: Math.min(wanted.since, clock()), by });
	}

	/** Who may not read the history may not answer what is in it either: it is said below, then. */
	async function post(channelId: string, { message_reference, ...body }: Body): Promise<string> {
		const say = (what: object) => awake(channelId, () => rest.post(Routes.channelMessages(channelId), { body: what }));
		try {
			return idOf(await say({ ...body, ...(message_reference && { message_reference }) }));
		} catch (error) {
			const noHistory = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
			if (!(error instanceof DiscordAPIError) || error.code !== noHistory) throw error;
			return idOf(await say(body));
		}
	}
}

type Body = Readonly<Record<string, unknown>> & { readonly message_reference?: object };

function bodyOf(
	{ deliveryId, repliesTo }: Sending,
	{ channelId, place }: { readonly channelId: string; readonly place: number },
) {
	return {
		flags: MessageFlags.IsComponentsV2,
		nonce: `q${deliveryId}-${place}`.slice(-limits.nonce),
		// Discord then gives back the message of the first try instead of posting a second one.
		enforce_nonce: true,
		...(place === 0 &&
			repliesTo?.channelId === channelId && {
				message_reference: { message_id: repliesTo.messageId, fail_if_not_exists: false },
			}),
	};
}

/** Discord said no: nothing was posted. Anything else leaves it open. */
function isRefusal(error: unknown): boolean {
	return error instanceof RateLimitError || (error instanceof DiscordAPIError && error.status < 500);
}

function idOf(answer: unknown): string {
	if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
		return answer.id;
	throw new TypeError('Discord answered without an id');
}
