import { type Client, DiscordAPIError, MessageFlags, RateLimitError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Place, Sending, SendOutcome } from '../domain/sending.ts';
import type { Target } from '../domain/subscription.ts';
import { createAwake } from './awake.ts';
import { createFindMarked } from './find-marked.ts';
import { idOf } from './id-of.ts';
import { limits } from './limits.ts';
import { marked, markOf } from './mark.ts';
import { mentioning } from './mentioning.ts';
import type { Room } from './rooms.ts';
import { type SendFailure, sendFailure } from './send-failure.ts';

/** Discord's own "few minutes" of a nonce, with room to spare. */
const NONCE_LIVES = 60_000;

type Dependencies = {
	readonly rest: Pick<Client['rest'], 'get' | 'post' | 'patch'>;
	/** The bot's own user. */
	readonly self: () => string | undefined;
	readonly clock: Clock;
	readonly roomFor: (sending: Sending) => Promise<Room>;
	/** The one role that alerts mention there. */
	readonly mentionedRole: (target: Target) => Promise<string | undefined>;
	/** Told of every message, and waited for, before it counts as sent. */
	readonly onPosted: (target: Target, message: Place) => Promise<void>;
};

/** Posts what was written, its parts in order; says whether it is worth another try where it fails. */
export function createSender({ rest, self, clock, roomFor, mentionedRole, onPosted }: Dependencies) {
	const findMarked = createFindMarked({ rest });
	const awake = createAwake({ rest });

	return async function send(sending: Sending): Promise<SendOutcome> {
		const { target, parts, alreadySent } = sending;
		let handedOver = false;
		let room: Room | undefined;
		try {
			room = await roomFor(sending);
			const role = sending.mentions ? await mentionedRole(target) : undefined;
			for (const [place, part] of parts.entries()) {
				if (place < alreadySent.length) continue;
				let posted: Place | undefined = place === alreadySent.length ? await lookFor(sending, room) : undefined;
				if (posted === undefined) {
					await sending.onHandOver();
					handedOver = true;
					posted = await post(sending, { room, place, ...mentioning(part, place === 0 ? role : undefined) });
				}
				room = { ...room, channelId: posted.channelId };
				await onPosted(target, posted);
				await sending.onPart(posted);
				handedOver = false;
			}
			return { kind: 'sent' };
		} catch (error) {
			return { ...failure(error, room), unsettled: handedOver && !isRefusal(error) };
		}
	};

	/** The next part, where an earlier try has posted it. */
	async function lookFor(sending: Sending, { channelId, inForum }: Room): Promise<Place | undefined> {
		const { deliveryId, alreadySent, inFlightSince } = sending;
		const by = self();
		if (by === undefined || channelId === undefined || inFlightSince === undefined) return undefined;
		// Within the nonce's minutes Discord itself gives back the first message; that of a post had none.
		if (!inForum && Math.abs(clock() - inFlightSince) < NONCE_LIVES) return undefined;
		const mark = markOf(deliveryId, alreadySent.length);
		const since: Instant = Math.min(inFlightSince, clock());
		const messageId = await findMarked({ channelId, mark, since, by });
		return messageId === undefined ? undefined : { messageId, channelId };
	}

	async function post(sending: Sending, { room, place, part, allowed_mentions }: Posting): Promise<Place> {
		const { deliveryId, repliesTo } = sending;
		const components = marked(part, markOf(deliveryId, place));
		const message = { flags: MessageFlags.IsComponentsV2, components, allowed_mentions };
		if (room.channelId === undefined) {
			const id = await room.open(message);
			return { messageId: id, channelId: id };
		}
		const { channelId } = room;
		const answered = place === 0 && repliesTo?.channelId === channelId ? repliesTo.messageId : undefined;
		const nonce = `q${deliveryId}-${place}`.slice(-limits.nonce);
		// Discord then gives back the message of the first try instead of posting a second one.
		const body = { ...message, nonce, enforce_nonce: true };
		return { messageId: idOf(await say(channelId, body, answered)), channelId };
	}

	/** Who may not read the history may not answer what is in it either: it is said below, then. */
	async function say(channelId: string, body: object, answered: string | undefined): Promise<unknown> {
		const create = (what: object) =>
			awake(channelId, () => rest.post(Routes.channelMessages(channelId), { body: what }));
		if (answered === undefined) return create(body);
		const message_reference = { message_id: answered, fail_if_not_exists: false };
		return create({ ...body, message_reference }).catch((error: unknown) => {
			if (codeOf(error) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory) return create(body);
			throw error;
		});
	}
}

type Posting = { readonly room: Room; readonly place: number } & ReturnType<typeof mentioning>;

/** A post may be deleted or locked at any moment: its forum is there, and the next try makes another. */
const ofPost: readonly unknown[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.ThreadLocked];

function failure(error: unknown, room: Room | undefined): SendFailure {
	if (room?.inForum && room.channelId !== undefined && ofPost.includes(codeOf(error))) {
		return { kind: 'transient', error: 'the post was closed or deleted meanwhile' };
	}
	return sendFailure(error);
}

/** Discord said no: nothing was posted. Anything else leaves it open, also what a proxy says, which gives no code. */
function isRefusal(error: unknown): boolean {
	if (error instanceof RateLimitError) return true;
	return error instanceof DiscordAPIError && error.status < 500 && typeof error.code === 'number';
}

function codeOf(error: unknown): number | string | undefined {
	return error instanceof DiscordAPIError ? error.code : undefined;
}
