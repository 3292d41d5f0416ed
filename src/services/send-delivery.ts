import type { Letter } from '../domain/news.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Sending, SendOutcome } from '../domain/sending.ts';
import type { Target } from '../domain/subscription.ts';
import type { Deliveries, Delivery } from '../store/contract/deliveries.ts';
import { backoff } from './backoff.ts';
import { createCompose, type Wording } from './compose.ts';
import type { Log } from './log.ts';
import { createPlaces } from './places.ts';
import type { Revise, Send } from './send.ts';
import type { Refusal } from './target-problem.ts';
import { createTries } from './tries.ts';

/** What only brings an earlier message up to date is not tried for ever. */
const TRIES_OF_A_REVISION = 10;
/** Nor do the news behind it wait for longer, where Discord takes no more edits for a while. */
const PATIENCE_WITH_A_REVISION = 60_000;

type Dependencies = Wording & {
	readonly deliveries: Pick<
		Deliveries,
		'byId' | 'headOf' | 'alertsAbout' | 'written' | 'handedOver' | 'partSent' | 'sent' | 'retry' | 'supersede'
	>;
	readonly letterOf: (delivery: Delivery) => Promise<Letter | undefined>;
	readonly send: Send;
	readonly revise: Revise;
	/** Whether it may be tried now: where a target is known to be closed, it was put aside. */
	readonly admit: (delivery: Delivery) => Promise<boolean>;
	/** Remembers that a target cannot be reached, and tells whoever set it up. */
	readonly reportProblem: (delivery: Delivery, refusal: Refusal) => Promise<void>;
	readonly clearProblem: (target: Target) => Promise<void>;
	/** Whether this bot is the one that sends; asked before each message. */
	readonly maySend: () => boolean;
	readonly clock: Clock;
	/** Between 0 and 1. */
	readonly random: () => number;
	readonly log: Log;
};

/** Sends one delivery, and writes down what became of it; whether it was sent. */
export function createSendDelivery(dependencies: Dependencies) {
	const { deliveries, letterOf, send, revise, reportProblem, clearProblem, maySend, clock, random, log } = dependencies;
	const compose = createCompose(dependencies);
	const places = createPlaces({ deliveries });

	return async function sendDelivery({ id }: Pick<Delivery, 'id'>): Promise<boolean> {
		const delivery = await deliveries.byId(id);
		// Since it was found due, another has told it, or what was missed before it has become due.
		if (delivery?.state !== 'due' || isOvertaken(delivery, await deliveries.headOf(delivery.target))) return false;
		if (!(await dependencies.admit(delivery))) return false;
		const tries = createTries({ deliveries, id, maySend, clock });
		const outcome = await attempt(delivery, tries);
		tries.throwIfNotWritten();
		if (outcome !== undefined) return settle(delivery, outcome);
		await deliveries.supersede([id]);
		return false;
	};

	/** Undefined when there is nothing to say any more. What fails in one delivery holds up no other. */
	async function attempt(delivery: Delivery, tries: ReturnType<typeof createTries>): Promise<SendOutcome | undefined> {
		try {
			const letter = await letterOf(delivery);
			if (letter === undefined) return undefined;
			const composed = compose(delivery, letter);
			if ('kind' in composed) return composed;
			const { heading } = composed;
			const parts = delivery.parts ?? (await tries.written(composed.parts));
			const sending = sendingOf(delivery, letter);
			const { payload } = delivery;
			if (payload.kind === 'revision') return await reviseOf({ ...sending, deliveryId: payload.deliveryId }, parts);
			return await send({
				...{ ...sending, parts, heading },
				repliesTo: await places.before(delivery),
				onHandOver: tries.handedOver,
				onPart: tries.partSent,
			});
		} catch (error) {
			return { kind: 'transient', error: error instanceof Error ? error.message : String(error), unsettled: true };
		}
	}

	async function reviseOf(
		{ deliveryId, target, question }: Pick<Sending, 'deliveryId' | 'target' | 'question'>,
		[part]: readonly string[],
	): Promise<SendOutcome | undefined> {
		const place = await places.of(deliveryId);
		return place && part !== undefined ? revise({ ...place, deliveryId, target, question, part }) : undefined;
	}

	async function settle(delivery: Delivery, outcome: SendOutcome): Promise<boolean> {
		const { id, target, attempts, payload } = delivery;
		if (outcome.kind === 'sent') {
			await deliveries.sent(id, clock());
			await clearProblem(target);
			return true;
		}
		// A refusal settles its own try, not an earlier one of which nothing is known.
		const unsettled = delivery.inFlightSince !== undefined || outcome.unsettled === true;
		const { error } = outcome;
		if (payload.kind === 'revision' && isGivenUp(outcome, attempts)) {
			log.info({ delivery: id, target, error }, 'an earlier message could not be brought up to date');
			await deliveries.supersede([id]);
		} else if (outcome.kind === 'permanent') {
			log.error({ delivery: id, target, reason: outcome.reason, error }, 'cannot be delivered');
			const { reason } = outcome;
			await reportProblem(delivery, { reason, error: `${reason}: ${error}`, unsettled });
		} else {
			const dueAt: Instant = clock() + Math.max(outcome.retryAfter ?? 0, backoff(attempts, random()));
			log.warn({ delivery: id, target, attempts, error }, 'not delivered yet; will be tried again');
			await deliveries.retry(id, { dueAt, error, unsettled });
		}
		return false;
	}
}

function isOvertaken(delivery: Delivery, head: Delivery | undefined): boolean {
	return head !== undefined && turnOf(head) < turnOf(delivery);
}

function turnOf({ id, insteadOf = id }: Delivery): number {
	return insteadOf;
}

function isGivenUp(outcome: Exclude<SendOutcome, { kind: 'sent' }>, attempts: number): boolean {
	if (outcome.kind === 'permanent' || attempts >= TRIES_OF_A_REVISION) return true;
	return (outcome.retryAfter ?? 0) > PATIENCE_WITH_A_REVISION;
}

function sendingOf({ target, id, messageIds, postedIn, inFlightSince }: Delivery, letter: Letter) {
	// A digest comes every morning, and calls nobody.
	const mentions = letter.kind !== 'digest' && letter.kind !== 'notice';
	const question = letter.kind === 'alert' ? letter.item.question : undefined;
	return { target, deliveryId: id, alreadySent: messageIds, postedIn, inFlightSince, mentions, question };
}
